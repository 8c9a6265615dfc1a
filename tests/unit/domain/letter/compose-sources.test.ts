import fc from 'fast-check'
import { letterPhrases } from '@/content/letter/phrases'
import { composeCallOutline } from '@/domain/letter/compose-call-outline'
import { composeLetter } from '@/domain/letter/compose-letter'
import { composeShortMessage } from '@/domain/letter/compose-short-message'
import { letterDraftSchema } from '@/storage/letter-drafts'
import { anyLetterRequest } from '../../../support/letter-arbitraries'
import { sentencesOf } from '../../../support/letter-words'

interface SchemaNode {
  readonly wrapped?: SchemaNode
  readonly item?: SchemaNode
  readonly entries?: Readonly<Record<string, SchemaNode>>
}

/** True when a draft can have a field at this path. */
function isDraftPath(path: string, schema: SchemaNode = letterDraftSchema as SchemaNode): boolean {
  const node = schema.wrapped ?? schema
  if (path === '') return true
  const [key = '', ...rest] = path.split('.')
  const child = node.item && /^\d+$/.test(key) ? node.item : node.entries?.[key]
  return child !== undefined && isDraftPath(rest.join('.'), child)
}

test.each([['letter', composeLetter], ['short message', composeShortMessage], ['call outline', composeCallOutline]])(
  'every sentence of a %s comes from a field of the draft or is fixed',
  (_, compose) => {
    fc.assert(fc.property(anyLetterRequest, (request) => {
      const sources = sentencesOf(compose(request, letterPhrases)).flatMap(({ source }) => (source === undefined ? [] : [source]))
      expect(sources.filter((source) => !isDraftPath(source))).toEqual([])
    }))
  },
)
