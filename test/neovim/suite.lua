-- Runs inside Neovim: the documented set-up, then one test after another. Every wait is for the event itself.
local PATIENCE = 60000

local function say(line)
  io.stdout:write(line .. '\n')
end

local function wait_for(what, condition)
  if not vim.wait(PATIENCE, condition, 20) then
    error('waited in vain for ' .. what, 0)
  end
end

local function test(name, body)
  local ok, reason = pcall(body)
  say((ok and '  ✔ ' or '  ✘ ') .. name)
  if not ok then
    say('      ' .. tostring(reason):gsub('\n', '\n      '))
  end
end

-- The page starts `okr`, which nobody has installed here: the command that was built takes its place.
local set_up = table.concat(vim.fn.readfile(vim.env.OKR_SET_UP), '\n')
local command = vim.json.decode(vim.env.OKR_COMMAND)
table.insert(command, 'lsp')
table.insert(command, '--stdio')
local start = vim.lsp.start_client
vim.lsp.start_client = function(config)
  config.cmd = command
  return start(config)
end

local function write(path, lines)
  vim.fn.writefile(lines, path)
end

local function find(text, line, offset)
  for row, content in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
    local at = content:find(text, 1, true)
    if at and (line == nil or line == row) then
      vim.api.nvim_win_set_cursor(0, { row, at - 1 + (offset or 0) })
      return
    end
  end
  error('there is no ' .. text, 0)
end

local function ask(method, params)
  params = params or vim.lsp.util.make_position_params()
  local answers, reason = vim.lsp.buf_request_sync(0, method, params, PATIENCE)
  assert(answers, reason)
  local _, answer = next(answers)
  assert(answer and not answer.error, answer and answer.error and answer.error.message)
  return answer.result
end

local function codes()
  return vim.tbl_map(function(found)
    return found.code or (found.user_data and found.user_data.lsp and found.user_data.lsp.code)
  end, vim.diagnostic.get(0))
end

write('north.okr.yaml', {
  'team: north',
  'cycle: 2026-Q4',
  'objectives:',
  '  - id: fewer-lost-parcels',
  '    title: Every parcel finds its door',
  '    owner: mara',
  '    key_results:',
  '      - Print 40 posters about parcels',
  '      - Parcels that come back from 6% to 2%',
})
write('south.okr.yaml', {
  'team: south',
  'cycle: 2026-Q4',
  'objectives:',
  '  - id: south-doors',
  '    title: The south leaves no parcel at the gate',
  '    owner: ines',
  '    parent: fewer-lost-parcels',
  '    key_results:',
  '      - Parcels left at the gate from 30 to 5 a week',
})

test('the documented lines load', function()
  assert(loadstring(set_up))()
end)

test('a file is attached to the server when it is opened', function()
  vim.cmd('edit north.okr.yaml')
  wait_for('the server', function()
    return #vim.lsp.buf_get_clients(0) == 1
  end)
end)

test('findings come, with the rule as their code', function()
  wait_for('a finding', function()
    return vim.tbl_contains(codes(), 'kr-activity')
  end)
end)

test('a finding goes when its cause goes, before the file is saved', function()
  vim.api.nvim_buf_set_lines(0, 7, 8, false, { '      - Parcels with a wrong address from 900 to 300 a week' })
  wait_for('the end of the finding', function()
    return not vim.tbl_contains(codes(), 'kr-activity')
  end)
end)

test('a hover says where a score comes from', function()
  find('Parcels that come back')
  local hover = ask('textDocument/hover')
  assert(hover and #(hover.contents.value or '') > 40, vim.inspect(hover))
end)

test('a parent is completed from another file', function()
  vim.cmd('edit! south.okr.yaml')
  wait_for('the server', function()
    return #vim.lsp.buf_get_clients(0) == 1
  end)
  find('fewer-lost-parcels')
  local result = ask('textDocument/completion')
  local labels = vim.tbl_map(function(item)
    return item.label
  end, result.items or result)
  assert(vim.tbl_contains(labels, 'fewer-lost-parcels'), vim.inspect(labels))
end)

test('the definition of a parent is in the other file', function()
  find('fewer-lost-parcels')
  vim.lsp.buf.definition()
  wait_for('the other file', function()
    return vim.fn.expand('%:t') == 'north.okr.yaml'
  end)
end)

test('an objective is renamed in every file that refers to it', function()
  find('fewer-lost-parcels', nil, 2)
  vim.lsp.buf.rename('every-door')
  local function text_of(name)
    local buffer = vim.fn.bufnr(name)
    return table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n')
  end
  wait_for('the new name in both files', function()
    return text_of('north.okr.yaml'):find('id: every-door', 1, true) and text_of('south.okr.yaml'):find('parent: every-door', 1, true)
  end)
end)

say('whole')
vim.cmd('qall!')
