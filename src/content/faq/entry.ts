import type { ChannelId } from '@/content/channels/channel-ids'
import type { LawId } from '@/content/law/law-ids'
import type { FaqEntry } from '@/domain/faq/faq-entry'
import type { FaqId } from './faq-ids'

/** An entry whose links, laws and channels all exist. */
export type Entry = FaqEntry<FaqId, LawId, ChannelId>
