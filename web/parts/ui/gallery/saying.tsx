import { Button } from '../button.tsx';
import { Card } from '../card.tsx';
import { Chip } from '../chip.tsx';
import { Empty } from '../empty.tsx';
import { Facts } from '../facts.tsx';
import { Loading } from '../loading.tsx';
import { Notice } from '../notice.tsx';
import { Specimen, State } from './specimen.tsx';

/** What says something and is read. */
export function Saying() {
  return (
    <>
      <Specimen name="Card">
        <State name="Plain, urgent, waiting, wash">
          <Card
            title="Wherry Rail, first round"
            above="Tomorrow, Wed 10:00"
            end={<Chip>Video</Chip>}
            level={3}
            acts={
              <>
                <Button icon="video">Join the call</Button>
                <Button kind="quiet">I'll be late</Button>
              </>
            }
          >
            <p class="soft">With Priya Nair and Tom Okafor, 45 minutes.</p>
          </Card>
          <Card
            look="urgent"
            title="Answer Northgate by Monday"
            end={<Chip tone="urgent">2 days left</Chip>}
            level={3}
            acts={
              <>
                <Button>Accept</Button>
                <Button kind="quiet">Ask for time</Button>
                <Button kind="quiet" ends>
                  Decline
                </Button>
              </>
            }
          >
            <Facts
              facts={[
                { name: 'Pay', value: '£71,500' },
                { name: 'Place', value: 'Leeds, two days at home' },
                { name: 'Starts', value: 'Mon 4 Jan' },
              ]}
            />
          </Card>
          <Card
            look="waiting"
            title="They wrote. Does it want an answer?"
            level={3}
            acts={<Button>Yes, write one</Button>}
          />
          <Card look="wash" title="Where do you live?" level={3} acts={<Button>Choose</Button>}>
            <p class="soft">Then public holidays are skipped.</p>
          </Card>
        </State>
      </Specimen>
      <Specimen name="Facts">
        <Facts
          facts={[
            { name: 'Stage', value: 'Second round' },
            { name: 'Next', value: 'Thank Fiona Marsh, today' },
            { name: 'Pay', value: '£54,000 – £60,000' },
            { name: 'Place', value: 'Leeds' },
            { name: 'Deadline', value: 'Fri 4 Dec' },
          ]}
        />
      </Specimen>
      <Specimen name="Button">
        <State name="Main, outlined, quiet, ending">
          <div class="acts">
            <Button kind="main">Send it</Button>
            <Button>Copy</Button>
            <Button kind="quiet">Call instead</Button>
            <Button kind="quiet" ends>
              Take it away
            </Button>
          </div>
        </State>
        <State name="With an icon; as a link; not now; on its way">
          <div class="acts">
            <Button icon="mail">Open in my mail</Button>
            <Button href="#button">Read the letter</Button>
            <Button disabled>Not now</Button>
            <Button busy>On its way</Button>
          </div>
        </State>
      </Specimen>
      <Specimen name="Notice">
        <State name="Plain, urgent, waiting, done">
          <div class="stacked">
            <Notice>Everything stays on this computer.</Notice>
            <Notice tone="urgent" acts={<Button>Try again</Button>}>
              <p>
                <strong>The letter did not go.</strong> The mail server did not take your password.
              </p>
            </Notice>
            <Notice tone="waiting" acts={<Button kind="quiet">Load it</Button>}>
              It was changed in another window.
            </Notice>
            <Notice tone="done">Dan Whitlow has it.</Notice>
          </div>
        </State>
      </Specimen>
      <Specimen name="Empty">
        <Empty
          title="No jobs yet."
          hint="Each one will show how far it has come and what is next."
          act={<Button icon="plus">Add a job</Button>}
        />
      </Specimen>
      <Specimen name="Loading">
        <Loading label="One moment." rows={4} />
      </Specimen>
    </>
  );
}
