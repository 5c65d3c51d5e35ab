import { createServer } from 'node:http';
import { WebSocketServer, type WebSocket } from 'ws';

// The least that a server can do: every frame goes to everybody else in the room, unread.
const rooms = new Map<string, Set<WebSocket>>();
const server = createServer();
const sockets = new WebSocketServer({ server, perMessageDeflate: false });

sockets.on('connection', (socket, request) => {
  const name = request.url ?? '/';
  const room = rooms.get(name) ?? new Set();
  rooms.set(name, room.add(socket));
  socket.on('message', (data) => {
    for (const peer of room) if (peer !== socket) peer.send(data);
  });
  socket.on('close', () => room.delete(socket));
});

server.listen(Number(process.env['PORT']), '127.0.0.1', () => console.log('ready'));
