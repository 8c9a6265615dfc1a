import { Button as NativeButton } from '@tarojs/components'
import { Icon } from './icon'
import icons from './icons/faq-icons.module.css'
import styles from './share-action.module.css'

/**
 * In a `BottomBar`: passes the page on to a chat. WeChat opens its list of chats for a button of its own alone; a browser has none, and a
 * share menu instead.
 */
export function ShareAction() {
  if (process.env.TARO_ENV === 'h5') return null
  return (
    <NativeButton id="share" className={styles.action} hoverClass={styles.pressed} openType="share">
      <Icon icon={icons.forward} />
      转给朋友
    </NativeButton>
  )
}
