import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { role } from '@/components/spoken'
import styles from './preview.module.css'
import type { DocumentExports } from './use-document-exports'

/** Stands above the buttons, where it is seen wherever the letter has been scrolled to. */
export function ExportNotice({ exports: { notice, openSettings } }: { readonly exports: Pick<DocumentExports, 'notice' | 'openSettings'> }) {
  if (!notice) return null
  return (
    <View id="export-notice" className={styles.notice} {...role('alert')}>
      {notice.words}
      {notice.needsPermission && <Button id="open-settings" kind="text" onClick={() => void openSettings()}>去打开权限</Button>}
    </View>
  )
}
