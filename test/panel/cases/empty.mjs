// Why there is nothing to see, and what to do next.
import assert from 'node:assert/strict';
import { company } from '../company.mjs';

export const CASES = {
  'an empty panel says why, and what to do next': async (open) => {
    const panel = await open();
    const heading = (name) => panel.page.getByRole('heading', { name }).waitFor();
    await heading('Starting…');
    await panel.send({ type: 'status', phase: 'indexing', files: 200, indexed: 50, folder: true });
    await heading('Reading the files…');
    assert.equal(await panel.page.locator('progress').getAttribute('value'), '50');
    const summary = { ...company('en').summary, cycle: null, cycles: [], progress: null, week: null, objectives: 0 };
    await panel.send({ type: 'status', phase: 'ready', files: 0, indexed: 0, folder: true });
    await panel.send({ type: 'tree', revision: 1, summary, rows: [] });
    await heading('No objectives yet');
    assert.equal(await panel.page.locator('header').count(), 0, 'no number stands above nothing');
    await panel.page.getByRole('button', { name: 'Create the first OKR' }).click();
    await panel.page.getByRole('button', { name: 'Open the example…' }).click();
    await panel.send({ type: 'tree', revision: 1, summary: { ...summary, cycle: '2027-Q1', cycles: ['2026-Q4'] }, rows: [] });
    await heading('No objectives in 2027-Q1');
    await panel.send({ type: 'status', phase: 'ready', files: 0, indexed: 0, folder: false });
    await heading('No folder is open');
    await panel.page.getByRole('button', { name: 'Open a folder' }).click();
    await panel.send({ type: 'status', phase: 'stopped', files: 0, indexed: 0, folder: true });
    await heading('The OKR server has stopped');
    await panel.page.getByRole('button', { name: 'Restart the server' }).click();
    assert.deepEqual(
      (await panel.posted('run')).map((message) => message.command),
      ['create', 'example', 'open-folder', 'restart'],
    );
  },
};
