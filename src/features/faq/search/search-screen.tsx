import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAppearance } from '@/components/appearance'
import { Block } from '@/components/block'
import { QuietChips } from '@/components/quiet-chips'
import { Screen } from '@/components/screen'
import { SearchBox } from '@/components/search-box'
import { commonWords } from '@/content/faq/common-words'
import text from '@/styles/text.module.css'
import { findQuestions } from './find-questions'
import { Found } from './found'
import { NothingFound } from './nothing-found'

/** What stands in the field, and which field: a new text from outside needs a new one. */
interface Typed {
  readonly query: string
  readonly field: number
}

/** Finds the question while it is typed. `word`: the id of a common word to begin with; without one the keyboard comes up. */
export function SearchScreen({ word }: { readonly word?: string | undefined }) {
  const [{ query, field }, setTyped] = useState<Typed>({ query: wordOf(word), field: 0 })
  const { isNarrow } = useAppearance()
  const isEmpty = query.trim() === ''
  const fill = (next: string) => setTyped({ query: next, field: field + 1 })
  return (
    <Screen ground="list">
      <SearchBox
        key={field}
        id="search"
        label="你遇到了什么"
        placeholder={isNarrow ? '他们明天来我家' : '像说话一样问：他们明天来我家'}
        text={query}
        focus={isEmpty}
        isFilled={query !== ''}
        onInput={typed => setTyped({ query: typed, field })}
        onClear={() => fill('')}
      />
      {isEmpty ? <Suggestions onChoose={fill} /> : <Answer query={query} />}
    </Screen>
  )
}

function Suggestions({ onChoose }: { readonly onChoose: (word: string) => void }) {
  return (
    <>
      <QuietChips chips={commonWords} onTap={id => onChoose(wordOf(id))} />
      <Block>
        <View className={text.hint}>说错字、打拼音都行。找的时候不联网，打的字不会离开这部手机，也不会存下来。</View>
      </Block>
    </>
  )
}

function Answer({ query }: { readonly query: string }) {
  const findings = findQuestions(query)
  return findings.entries.length > 0 ? <Found {...findings} /> : <NothingFound query={query} />
}

function wordOf(id: string | undefined): string {
  return commonWords.find(common => common.id === id)?.word ?? ''
}
