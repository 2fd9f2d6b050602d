/** Runs in an empty page: how many pixels of a picture (PNG, base64) come near a colour (#rrggbb). */
async ([picture, colour, near]) => {
  const image = new Image()
  image.src = `data:image/png;base64,${picture}`
  await image.decode()
  const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height })
  const context = canvas.getContext('2d')
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, image.width, image.height)
  const sought = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16))
  let count = 0
  for (let at = 0; at < data.length; at += 4) if (sought.every((value, channel) => Math.abs(data[at + channel] - value) <= near)) count++
  return count
}
