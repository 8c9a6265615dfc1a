import { integer, minValue, number, object, pipe, regex, safeParse, string, unknown, type GenericSchema } from 'valibot'

/** What every key holds, and what a backup or a CASE.json holds too. */
export interface Envelope<Data> {
  /** The version of its collection in which `data` was written; 1 for the first. */
  readonly version: number
  /** UTC, ISO 8601 to the second: 2026-11-21T12:15:00Z. */
  readonly savedAt: string
  readonly data: Data
}

/** One step from a version to the next. Pure, and never edited once it has been released: old data passes through it for ever. */
export interface Migration {
  /** Its number and what it does: "1-add-hardship" leads from version 1 to version 2. */
  readonly name: string
  /** Throws when the data is not of its version; the data then counts as corrupt. */
  migrate(data: unknown): unknown
}

/** One kind of stored data: what it looks like today, and how older versions become that. */
export interface Collection<Data> {
  readonly name: string
  /** Number of migrations plus one. */
  readonly version: number
  /**
   * Keys that it does not know are dropped: whoever adds a field or a choice adds a migration too, so data of a newer program is `too-new`
   * and never gets as far as losing something here.
   */
  readonly schema: GenericSchema<unknown, Data>
  readonly migrations: readonly Migration[]
}

/** Makes a collection. Throws when the names of the migrations are not numbered 1, 2, 3 … in their order. */
export function defineCollection<Data>(
  name: string,
  schema: GenericSchema<unknown, Data>,
  migrations: readonly Migration[] = [],
): Collection<Data> {
  migrations.forEach((migration, index) => {
    if (!migration.name.startsWith(`${index + 1}-`)) throw new Error(`${name}: migration ${index + 1} is called ${migration.name}`)
  })
  return { name, version: migrations.length + 1, schema, migrations }
}

/** What was found when stored data was opened. */
export type Opened<Data> =
  | { readonly status: 'ok'; readonly data: Data; readonly savedAt: string }
  /** Written by an older version and brought up to date; the stored copy is still the old one. */
  | { readonly status: 'migrated'; readonly data: Data; readonly savedAt: string }
  | { readonly status: 'empty' }
  /** Not an envelope, or its data does not have the shape of its version. */
  | { readonly status: 'corrupt' }
  /** Written by a newer program: to be left alone. */
  | { readonly status: 'too-new' }

const envelopeSchema = object({
  version: pipe(number(), integer(), minValue(1)),
  savedAt: pipe(string(), regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)),
  data: unknown(),
})

/** Reads an envelope of any version up to today's. `raw` is the stored value, `undefined` for a key that is not there. Never throws. */
export function openEnvelope<Data>(collection: Collection<Data>, raw: unknown): Opened<Data> {
  if (raw === undefined) return { status: 'empty' }
  const envelope = safeParse(envelopeSchema, raw)
  if (!envelope.success) return { status: 'corrupt' }
  const { version, savedAt, data } = envelope.output
  if (version > collection.version) return { status: 'too-new' }
  const current = safeParse(collection.schema, migrate(collection.migrations.slice(version - 1), data))
  if (!current.success) return { status: 'corrupt' }
  return { status: version === collection.version ? 'ok' : 'migrated', data: current.output, savedAt }
}

/** Packs data for storage. `now` in milliseconds since 1970-01-01 UTC. */
export function sealEnvelope<Data>(collection: Collection<Data>, data: Data, now: number): Envelope<Data> {
  return { version: collection.version, savedAt: timestamp(now), data }
}

/** UTC, ISO 8601 to the second. `now` in milliseconds since 1970-01-01 UTC. */
export function timestamp(now: number): string {
  return `${new Date(now).toISOString().slice(0, 19)}Z`
}

/** `undefined`, which no schema of a collection accepts, when a step finds that the data is not of its version. */
function migrate(migrations: readonly Migration[], data: unknown): unknown {
  try {
    return migrations.reduce((older, step) => step.migrate(older), data)
  } catch {
    return undefined
  }
}
