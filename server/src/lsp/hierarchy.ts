import type {
  CallHierarchyIncomingCall,
  CallHierarchyIncomingCallsParams,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  CallHierarchyOutgoingCallsParams,
  CallHierarchyPrepareParams,
} from 'vscode-languageserver';
import type { Call, CallItem } from '../core/features/navigation/navigation.ts';
import type { Session } from './session.ts';
import { SYMBOL_KINDS } from './symbol-kinds.ts';
import { orCancelled } from './wait.ts';

/** Serves who supports whom as a call hierarchy: incoming is who supports an objective, outgoing what it supports. */
export function registerHierarchy({ connection, service, uris, guard, ready }: Session): void {
  const { navigation } = service;
  const lspItem = ({ id, kind, name, detail, uri, range, selection }: CallItem): CallHierarchyItem => ({
    name,
    kind: SYMBOL_KINDS[kind],
    detail,
    uri: uris.toClient(uri),
    range,
    selectionRange: selection,
    data: id,
  });
  const idIn = (item: CallHierarchyItem | undefined) => (typeof item?.data === 'string' ? item.data : '');
  const placesOf = ({ places }: Call) => places.map(({ start, end }) => ({ start, end }));
  const { callHierarchy } = connection.languages;
  callHierarchy.onPrepare(
    guard(
      'hierarchy',
      null,
      async ({ textDocument, position }: CallHierarchyPrepareParams, token): Promise<CallHierarchyItem[] | null> => {
        await orCancelled(ready.promise, token);
        const uri = uris.fromClient(textDocument.uri);
        const item = navigation.callItem(uri, service.offsetAt(uri, position));
        return item && [lspItem(item)];
      },
    ),
  );
  callHierarchy.onIncomingCalls(
    guard('supporters', null, ({ item }: CallHierarchyIncomingCallsParams): CallHierarchyIncomingCall[] =>
      navigation.supporters(idIn(item)).map((call) => ({ from: lspItem(call.item), fromRanges: placesOf(call) })),
    ),
  );
  callHierarchy.onOutgoingCalls(
    guard('supported', null, ({ item }: CallHierarchyOutgoingCallsParams): CallHierarchyOutgoingCall[] =>
      navigation.supported(idIn(item)).map((call) => ({ to: lspItem(call.item), fromRanges: placesOf(call) })),
    ),
  );
}
