import { useSignal } from '@preact/signals';
import { Button } from '../button.tsx';
import { Chip } from '../chip.tsx';
import { Columns, Lane, LaneCard } from '../columns.tsx';
import { Dots } from '../dots.tsx';
import { DueChip } from '../due-chip.tsx';
import { Fold } from '../fold.tsx';
import { Menu } from '../menu.tsx';
import { Row, Rows } from '../row.tsx';
import { type Column, DataTable } from '../table.tsx';
import { Tabs } from '../tabs.tsx';
import { Specimen, State } from './specimen.tsx';

const long =
  'Ask Dr. Maximiliane Freifrau von Hohenstein-Unterweissenbach how things stand with the Principal Infrastructure Reliability Engineer role';

const more = (of: string) => (
  <Menu
    label={`More for ${of}`}
    items={[
      { label: 'Later', icon: 'clock' },
      { label: 'Done already', icon: 'check' },
      { label: 'Leave it out', icon: 'x', ends: true },
    ]}
  />
);

interface Job {
  readonly id: string;
  readonly title: string;
  readonly firm: string;
  readonly stage: number;
  readonly next: string | null;
  readonly due: number | null;
  readonly last: number;
  readonly pay: number | null;
}

const stages = ['Met', 'First round', 'Second round', 'Offer', 'End'];

const jobs: readonly Job[] = [
  {
    id: 'a',
    title: 'Senior Data Engineer',
    firm: 'Harbour Freight',
    stage: 2,
    next: 'Thank Fiona Marsh',
    due: 0,
    last: 1,
    pay: 58_000,
  },
  {
    id: 'b',
    title: 'Head of Data',
    firm: 'Northgate',
    stage: 3,
    next: 'Answer the offer',
    due: 2,
    last: 2,
    pay: 71_500,
  },
  { id: 'c', title: 'Catering Manager', firm: 'Kestrel School', stage: 1, next: null, due: null, last: 11, pay: null },
  {
    id: 'd',
    title: 'Principal Infrastructure Reliability Engineer',
    firm: 'Halden & Voss through Reed',
    stage: 1,
    next: 'Ask Dan Whitlow how things stand',
    due: -3,
    last: 8,
    pay: 64_000,
  },
];

const dueOf = ({ due }: Job) =>
  due === null ? null : due < 0 ? (
    <DueChip due={{ word: '3 days late', days: -3, over: true }} />
  ) : due === 0 ? (
    <Chip tone="urgent">Today 17:30</Chip>
  ) : (
    <Chip>Wed</Chip>
  );

const columns: readonly Column<Job>[] = [
  {
    key: 'job',
    label: 'Job',
    cell: (job) => <a href={`#${job.id}`}>{job.title}</a>,
    rank: (job) => job.title,
    onPhone: 'title',
  },
  { key: 'firm', label: 'Firm', cell: (job) => job.firm, rank: (job) => job.firm },
  {
    key: 'stage',
    label: 'Stage',
    cell: (job) => <Dots label={`Stage: ${stages[job.stage]}`} steps={stages} at={job.stage} />,
    rank: (job) => job.stage,
    onPhone: 'none',
  },
  { key: 'next', label: 'Next', cell: (job) => job.next, onPhone: 'named' },
  { key: 'due', label: 'Due', cell: dueOf, rank: (job) => job.due, short: true, onPhone: 'end' },
  {
    key: 'last',
    label: 'Last word',
    cell: (job) => `${job.last} days ago`,
    rank: (job) => job.last,
    short: true,
    onPhone: 'named',
  },
  {
    key: 'pay',
    label: 'Pay',
    cell: (job) => (job.pay === null ? '' : `£${job.pay.toLocaleString('en-GB')}`),
    rank: (job) => job.pay,
    figures: true,
    onPhone: 'named',
  },
];

/** `?many=300`: a table of so many rows, to see how fast it answers. */
const many = Number(new URLSearchParams(location.search).get('many'));
const manyJobs = Array.from({ length: many }, (_, index): Job[] => {
  const job = jobs[index % jobs.length];
  return job === undefined ? [] : [{ ...job, id: `${index}`, title: `${job.title} ${index}`, last: (index * 7) % 31 }];
}).flat();

/** What lists are made of. */
export function Listing() {
  const chosen = useSignal<ReadonlySet<string>>(new Set(['b']));
  return (
    <>
      <Specimen name="Row">
        <State name="Opens, with a chip; the first stands open">
          <Rows label="To do">
            <Row
              icon="mail"
              title="Thank Fiona Marsh for Thursday"
              meta="Senior Data Engineer at Harbour Freight"
              end={<Chip tone="urgent">Today 17:30</Chip>}
              level={3}
              open
            >
              <p>Ideally within 24 hours of your interview on Thu 26 Nov.</p>
              <div class="acts">
                <Button>Read the letter</Button>
                {more('the letter to Fiona Marsh')}
              </div>
            </Row>
            <Row
              icon="phone"
              title="Call Dan Whitlow back"
              meta="Head of Data at Northgate"
              end={<DueChip due={{ word: '3 days late', days: -3, over: true }} />}
              level={3}
            >
              <p>You missed his call on Wed 25 Nov.</p>
            </Row>
            <Row
              icon="message-square"
              title={<bdi>سارة المنصوري</bdi>}
              meta="Answer her question"
              end={<Chip>Wed</Chip>}
              level={3}
            >
              <p>She asked for a link to your dashboard.</p>
            </Row>
            <Row
              icon="file-text"
              title={long}
              meta="Through an agency with a name that is longer than most"
              end={<Chip>Mon 7 – Tue 8 Dec</Chip>}
              level={3}
            >
              <p>Even this breaks nothing.</p>
            </Row>
          </Rows>
        </State>
        <State name="Goes, with a menu; current; done; only says">
          <Rows label="People">
            <Row
              icon="user"
              title="Fiona Marsh"
              meta="Harbour Freight"
              end="2 days ago"
              href="#row"
              acts={more('Fiona Marsh')}
            />
            <Row
              icon="user"
              title="Dan Whitlow"
              meta="Reed, consultant"
              end="Mon 16 Nov"
              href="#row"
              current
              acts={more('Dan Whitlow')}
            />
            <Row icon="check" title="Thank Jess Tan" meta="Sent at 9:40" done end={<Chip tone="done">Sent</Chip>} />
            <Row title="The interview is on Thursday at 10:00" meta="Video" />
            <Row icon="plus" title="Add a person" onPress={() => undefined} />
          </Rows>
        </State>
      </Specimen>
      <Specimen name="Chip">
        <State name="Plain, urgent, waiting, done; with an icon">
          <div class="in-line">
            <Chip>Wed</Chip>
            <Chip tone="urgent">Today 17:30</Chip>
            <DueChip due={{ word: '3 days late', days: -3, over: true }} />
            <Chip tone="done">Sent</Chip>
            <Chip tone="urgent" icon="clock">
              2 days left
            </Chip>
          </div>
        </State>
      </Specimen>
      <Specimen name="Table">
        <State name="Sorted, chosen, with a menu">
          <DataTable
            caption="Jobs"
            columns={columns}
            rows={jobs}
            keyOf={(job) => job.id}
            sortedBy={{ key: 'due', down: false }}
            chosen={chosen.value}
            onChoose={(key, on) => {
              const next = new Set(chosen.value);
              if (on) next.add(key);
              else next.delete(key);
              chosen.value = next;
            }}
            chooseLabel={(job) => `Choose ${job.title}`}
            acts={(job) => more(job.title)}
            actsLabel="More"
          />
        </State>
        <State name="Plain">
          <DataTable
            caption="Jobs, plain"
            columns={columns.filter(({ key }) => key !== 'stage')}
            rows={jobs}
            keyOf={(job) => job.id}
          />
        </State>
        {many > 0 && (
          <State name="Very many">
            <DataTable
              caption="Very many"
              columns={columns}
              rows={manyJobs}
              keyOf={(job) => job.id}
              acts={(job) => more(job.title)}
              actsLabel="More"
            />
          </State>
        )}
      </Specimen>
      <Specimen name="Columns">
        <State name="A week">
          <Columns label="Week">
            {['Mon 30', 'Tue 1', 'Wed 2', 'Thu 3', 'Fri 4', 'Sat 5', 'Sun 6'].map((day, index) => (
              <Lane key={day} title={day} today={index === 1} narrow={index > 4} level={3}>
                {index === 1 && <LaneCard title="10:00 Harbour Freight" meta="First round, video" href="#columns" />}
                {index === 3 && <LaneCard title="Northgate wants an answer" end={<Chip tone="urgent">Offer</Chip>} />}
              </Lane>
            ))}
          </Columns>
        </State>
        <State name="A board">
          <Columns label="Board" onPhone="swipe">
            {stages.map((stage, index) => (
              <Lane key={stage} title={stage} count={jobs.filter((job) => job.stage === index).length} level={3}>
                {jobs
                  .filter((job) => job.stage === index)
                  .map((job) => (
                    <LaneCard
                      key={job.id}
                      title={job.title}
                      meta={job.firm}
                      href="#columns"
                      end={dueOf(job)}
                      acts={more(job.title)}
                    />
                  ))}
              </Lane>
            ))}
          </Columns>
        </State>
      </Specimen>
      <Specimen name="Tabs">
        <Tabs
          label="Senior Data Engineer"
          current="#fit"
          tabs={[
            { href: '#overview', label: 'Overview' },
            { href: '#fit', label: 'Fit' },
            { href: '#prepare', label: 'Prepare' },
            { href: '#letters', label: 'Letters', count: 12 },
            { href: '#story', label: 'Story' },
            { href: '#papers', label: 'Papers and notes' },
          ]}
        />
      </Specimen>
      <Specimen name="Fold">
        <State name="Closed and open">
          <Fold label="Older" count={12}>
            <p>Twelve things.</p>
          </Fold>
          <Fold label="Why this day?" open>
            <p class="soft">A question so soon after the last would feel pushy.</p>
          </Fold>
        </State>
      </Specimen>
    </>
  );
}
