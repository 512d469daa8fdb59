import { useSignal } from '@preact/signals';
import { Button } from '../button.tsx';
import { Drawer } from '../drawer.tsx';
import { Field } from '../field.tsx';
import { Menu } from '../menu.tsx';
import { Row, Rows } from '../row.tsx';
import { Sheet } from '../sheet.tsx';
import { Specimen, State } from './specimen.tsx';

/** What opens over the screen. */
export function Opening() {
  const list = useSignal(false);
  const form = useSignal(false);
  const drawer = useSignal(false);
  const name = useSignal('');
  const chosen = useSignal('');
  const show = (which: { value: boolean }, is: boolean) => () => {
    which.value = is;
  };
  return (
    <>
      <Specimen name="Menu">
        <State name="Three dots; with a word">
          <div class="in-line">
            <Menu
              label="More for Fiona Marsh"
              items={['Correct', 'Copy her address', 'Merge with another'].map((label) => ({
                label,
                onChoose: () => {
                  chosen.value = label;
                },
              }))}
            />
            <Menu
              label="Other ways"
              word="Other ways"
              kind="outlined"
              items={[
                { label: 'Share', icon: 'message-square' },
                { label: 'Call instead', icon: 'phone', href: '#menu' },
                { label: 'Print', disabled: true },
                { label: 'Take it away', icon: 'x', ends: true },
              ]}
            />
            <p role="status">{chosen.value}</p>
          </div>
        </State>
      </Specimen>
      <Specimen name="Sheet">
        <div class="in-line">
          <Button onPress={show(list, true)}>Open a list</Button>
          <Button onPress={show(form, true)}>Open a form</Button>
        </div>
        <Sheet open={list.value} onClose={show(list, false)} title="Add" closeLabel="Close">
          <Rows label="What to add">
            <Row icon="pen-line" title="An interview you just had" href="#sheet" />
            <Row icon="calendar-days" title="An interview to come" href="#sheet" />
            <Row icon="briefcase" title="A job" href="#sheet" />
            <Row icon="user" title="A person" href="#sheet" />
          </Rows>
        </Sheet>
        <Sheet
          open={form.value}
          onClose={show(form, false)}
          title="Correct a name"
          closeLabel="Close"
          acts={
            <>
              <Button kind="quiet" onPress={show(form, false)}>
                Leave it
              </Button>
              <Button kind="main" onPress={show(form, false)}>
                Save
              </Button>
            </>
          }
        >
          <Field
            label="Name"
            first
            value={name.value}
            onInput={(value) => {
              name.value = value;
            }}
          />
          <Field label="Role" value="" onInput={() => undefined} optional="if you know it" />
        </Sheet>
      </Specimen>
      <Specimen name="Drawer">
        <Button onPress={show(drawer, true)}>Show the story</Button>
        <Drawer open={drawer.value} onClose={show(drawer, false)} title="Story" closeLabel="Close the story">
          <Rows label="What happened">
            <Row icon="mail" title="You e-mailed Fiona Marsh" meta="Mon 30 Nov, 9:40" />
            <Row icon="phone" title="Dan Whitlow called" meta="Fri 27 Nov, 16:05" />
          </Rows>
        </Drawer>
      </Specimen>
    </>
  );
}
