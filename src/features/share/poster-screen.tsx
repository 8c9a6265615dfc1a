import { Image, View } from '@tarojs/components'
import { BottomBar } from '@/components/bottom-bar'
import { Button } from '@/components/button'
import { PageHead } from '@/components/page-head'
import { Screen } from '@/components/screen'
import { pictureName, role } from '@/components/spoken'
import shareIcons from '@/components/icons/share-icons.module.css'
import { posterWords } from '@/content/share/poster-words'
import text from '@/styles/text.module.css'
import styles from './share.module.css'
import { usePoster } from './use-poster'

const { title, lead, facts } = posterWords

/** The warning on one picture, for the album. */
export function PosterScreen() {
  const { image, notice, save, openSettings } = usePoster()
  const bottom = image?.ok && (
    <>
      {notice && (
        <View id="poster-notice" className={styles.notice} {...role('alert')}>
          {notice.words}
          {notice.needsPermission && <Button id="open-settings" kind="text" onClick={() => void openSettings()}>去打开权限</Button>}
        </View>
      )}
      <BottomBar>
        <Button id="save-poster" icon={shareIcons.saveImage} onClick={() => void save(image.value)}>存到相册</Button>
      </BottomBar>
    </>
  )
  return (
    <Screen ground="reading" bottom={bottom}>
      {!image && <View className={text.body}>正在画图。</View>}
      {image?.ok && (
        <Image
          id="poster"
          className={styles.poster}
          mode="widthFix"
          src={image.value.address}
          showMenuByLongpress
          {...pictureName([...title, lead, ...facts].join(''))}
        />
      )}
      {image?.ok === false && (
        <>
          <PageHead title={title.join('')}>{lead}</PageHead>
          {facts.map(fact => <View key={fact} className={styles.paragraph}>{fact}</View>)}
          <View id="poster-notice" className={styles.paragraph}>这部手机画不了海报。可以截屏，存下这一页。</View>
        </>
      )}
    </Screen>
  )
}
