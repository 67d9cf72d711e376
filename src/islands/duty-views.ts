/**
 * `<duty-views>`: dims in the printed network and matrix what the filters of the table around it leave out. The filters and
 * the address belong to `<filter-table>`; without script both pictures show everything.
 *
 * Expects: to stand inside a `<filter-table>`; `path.flow` with `data-from`, `data-to`, `data-topics`, `data-kind`;
 * `.flow-node[data-node]`; `g.count` with `data-from` and `data-to`.
 */
class DutyViews extends HTMLElement {
  connectedCallback(): void {
    const form = this.closest('filter-table')?.querySelector('form');
    if (form === null || form === undefined || this.dataset['state'] !== undefined) return;
    const value = (name: string): string => form.querySelector<HTMLSelectElement>(`select[name="${name}"]`)?.value ?? '';
    const draw = (): void => {
      const [topic, from, to, kind] = [value('topic'), value('from'), value('to'), value('kind')];
      const ends = new Set<string>();
      for (const flow of this.querySelectorAll<SVGPathElement>('path.flow')) {
        const { from: sender = '', to: receiver = '', topics = '', kind: own = '' } = flow.dataset;
        const fits = (topic === '' || topics.split(' ').includes(topic)) && (from === '' || sender === from) && (to === '' || receiver === to) && (kind === '' || own === kind);
        flow.classList.toggle('off', !fits);
        if (fits) ends.add(sender).add(receiver);
      }
      const all = topic === '' && from === '' && to === '' && kind === '';
      for (const node of this.querySelectorAll<SVGGElement>('.flow-node')) node.classList.toggle('off', !all && !ends.has(node.dataset['node'] ?? ''));
      for (const cell of this.querySelectorAll<SVGGElement>('svg.wide g.count')) cell.classList.toggle('off', (from !== '' && cell.dataset['from'] !== from) || (to !== '' && cell.dataset['to'] !== to));
    };
    form.addEventListener('input', draw);
    form.addEventListener('reset', () => { setTimeout(draw); });
    this.dataset['state'] = 'ready';
    // The filters take their values from the address when they are upgraded, which may be after this element is.
    void customElements.whenDefined('filter-table').then(draw);
  }
}

if (!customElements.get('duty-views')) customElements.define('duty-views', DutyViews);
