/** A turn for the extension host: what waits there is heard before it resolves, and no timer is waited for. */
export const turn = (): Promise<void> => new Promise(soon)

const soon = (resume: () => void): void => {
  if (typeof setImmediate === 'function') setImmediate(resume)
  else {
    // a browser lets no timer come sooner than after 4 ms
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resume()
    })
    port1.start()
    port2.postMessage(null)
  }
}
