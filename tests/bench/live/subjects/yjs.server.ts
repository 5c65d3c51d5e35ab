import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';
import { setupWSConnection } from '@y/websocket-server/utils';

const server = createServer();
const sockets = new WebSocketServer({ server, perMessageDeflate: false });
sockets.on('connection', (socket, request) => setupWSConnection(socket, request));
server.listen(Number(process.env['PORT']), '127.0.0.1', () => console.log('ready'));
