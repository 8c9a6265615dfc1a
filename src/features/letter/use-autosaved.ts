import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Result } from '@/domain/result'
import { createAutosave } from '@/storage/autosave'
import type { SaveIssue } from '@/storage/shelf'

interface AutosavedSource<Loaded, Value> {
  /** Changes when the page comes back to the front; another page may have changed what is stored meanwhile, so it is read again. */
  readonly visit: number
  /** Reads what is stored; has to be the same function from one render to the next. */
  readonly load: () => Loaded
  readonly valueOf: (loaded: Loaded) => Value
  /** Stores a value; has to be the same function from one render to the next. */
  readonly save: (value: Value) => Promise<Result<unknown, SaveIssue>>
}

interface Autosaved<Loaded, Value> {
  readonly loaded: Loaded
  readonly value: Value
  /** Why the newest change is not on the device; absent while all is well. */
  readonly saveFailure?: SaveIssue
  /** How often something else than before was found on the device: boxes, which keep what is typed into them, then begin anew. */
  readonly rereads: number
  /** Changes the value and saves it; every input event comes here. An update that gives back the same value changes nothing. */
  change(update: (value: Value) => Value): void
  /** Waits until everything is on the device, before another page reads it. */
  flush(): Promise<void>
}

/** Something being written: in memory for the screen, and on the device after every change. */
export function useAutosaved<Loaded, Value>({ visit, load, valueOf, save }: AutosavedSource<Loaded, Value>): Autosaved<Loaded, Value> {
  const [loaded, setLoaded] = useState(load)
  const [value, setValue] = useState(() => valueOf(loaded))
  const current = useRef(value)
  const autosave = useMemo(() => createAutosave<Value>(save), [save])
  const [rereads, setRereads] = useState(0)
  const [saveFailure, setSaveFailure] = useState<SaveIssue>()
  const seenVisit = useRef(visit)

  useEffect(() => {
    let told: SaveIssue | undefined
    return autosave.subscribe(state => {
      // While another attempt is on its way, the last word stands.
      if (state.status === 'saving') return
      const failure = state.status === 'failed' ? state.issue : undefined
      if (failure !== told) setSaveFailure(failure)
      told = failure
    })
  }, [autosave])
  useEffect(() => () => void autosave.flush(), [autosave])
  useEffect(() => {
    if (seenVisit.current === visit) return
    seenVisit.current = visit
    // What could not be saved exists only here, and is not to be replaced by what is stored.
    if (autosave.state().status !== 'saved') return
    const found = load()
    const before = JSON.stringify(current.current)
    current.current = valueOf(found)
    if (JSON.stringify(current.current) !== before) setRereads(count => count + 1)
    // oxlint-disable-next-line react/set-state-in-effect -- what is stored may have changed while another page was in front
    setLoaded(() => found)
    setValue(() => current.current)
  }, [visit, autosave, load, valueOf])

  const change = useCallback(
    (update: (value: Value) => Value) => {
      const next = update(current.current)
      if (next === current.current) return
      current.current = next
      setValue(() => next)
      autosave.save(next)
    },
    [autosave],
  )
  const flush = useCallback(async () => void (await autosave.flush()), [autosave])

  return { loaded, value, rereads, change, flush, ...(saveFailure && { saveFailure }) }
}
