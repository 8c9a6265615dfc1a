import './global-setup'

module.exports = async (): Promise<void> => {
  await globalThis.e2e?.server.close()
}
