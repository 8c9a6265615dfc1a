import { Button as NativeButton } from '@tarojs/components'
import styles from './button.module.css'
import { classNames } from './class-names'

/** The main button of a screen that is there to pass something on. A browser has no list of chats to open, so there it is not. */
export function ShareButton({ children }: { readonly children: string }) {
  if (process.env.TARO_ENV === 'h5') return null
  return (
    <NativeButton id="share" className={classNames(styles.button, styles.main)} hoverClass={styles.pressed} openType="share">
      {children}
    </NativeButton>
  )
}
