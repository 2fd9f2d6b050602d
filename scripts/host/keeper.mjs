// Runs a command and outlives the one who asked by no more than three seconds: when its standard input closes, however the other
// side ended, it ends its whole process group. Usage: keeper.mjs COMMAND ARGUMENT…, started as the leader of a group.
import { spawn } from 'node:child_process'

const [command, ...args] = process.argv.slice(2)
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] })

let ending = false
const end = () => {
  if (ending) return
  ending = true
  process.kill(-process.pid, 'SIGTERM')
  setTimeout(() => process.kill(-process.pid, 'SIGKILL'), 3000)
}

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, end)
process.stdin.on('end', end).on('error', end).resume()
child.on('error', (error) => {
  console.error(error.message)
  process.exit(1)
})
child.on('exit', (code) => {
  if (ending) process.kill(-process.pid, 'SIGKILL')
  process.exit(code ?? 1)
})
