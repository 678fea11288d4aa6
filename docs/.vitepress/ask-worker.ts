/** A worker with one question at a time: a newer question replaces the older one, whose answer never comes. */
export interface Asker<Question, Answer> {
  readonly ask: (question: Question) => Promise<Answer>;
  readonly stop: () => void;
}

/** Asks a worker that answers each message with one of its own. It starts with the first question. */
export function askerOf<Question, Answer>(start: () => Worker): Asker<Question, Answer> {
  let worker: Worker | undefined;
  let isBusy = false;
  const stop = () => {
    worker?.terminate();
    worker = undefined;
    isBusy = false;
  };
  const ask = (question: Question) =>
    new Promise<Answer>((resolve, reject) => {
      if (isBusy) stop();
      worker ??= start();
      isBusy = true;
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        isBusy = false;
        resolve(data);
      };
      worker.onerror = ({ message }) => {
        stop();
        reject(new Error(message || 'the worker could not be started'));
      };
      worker.postMessage(question);
    });
  return { ask, stop };
}
