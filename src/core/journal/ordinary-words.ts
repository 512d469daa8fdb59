/**
 * Names that are ordinary words of English or German, in lower case: a note that holds one of them alone says nothing of the person.
 * Collected by hand from surnames and first names in use; a missing one is caught where somebody else's record holds the word.
 */
const words = `
able abend ace adams age allgood amend angel ant apple april arch archer armour arrow ash aster august aunt autumn bach bacon bad bagger bailey
baker balance ball bang bank banks bar barber bark barker barley barn baron barrel barren base bass bates bath bauer baum bay beach beacon beam bean bear beard
beck becker bee beer bell belle bench bend berg berry best better bettencourt bible bill bird bishop bitter black blank blaze bliss block blood bloom
blossom blue board boat bold bond bone bones book booker boot booth boss bottle bottom bow bowl bowman box boy brand brandy brave bray bread breeze brew brewer
brick bridge bridges bright brilliant brisk broad brook brooks broom brown browning brush buck bud bull burger burn burns bush butcher butler butter button
buyer cable cage cake call camp can candy cane cannon canon cant cap card care carpenter carpet carter cartwright case cash castle catch cave chance chandler
change chapel chapman charge charity charm chase chief child childs church city clay clear clerk cliff close cloud clown coach coal coast cobb cobbler cock coffee
coffin cold cole comfort commons constant cook cooke cool cooper copper cord corn corner cotton couch counts court coward cox craft cramp crane craven crisp cross
crow crown crystal curry curtain dale dame dance dark dart date dauber dawn day days deal dean dear deer denk dent diamond dick dime dollar dorf dove down downs
drake draper draw dream drew driver drum duck duke dull dunk dust duty eagle early earnest earth east easter eber eden edge eisen ehrlich elder elders ende
engel english ernst even ever faith falk fall fallow fan farmer farrow fast faust fear feather fein feld fell fern fest field fields finch fine fink finger
fire first fisch fischer fish fisher flag flank flanders flash fleet flint flood flower flowers fluss fly foot force ford forest forester fort forth forward foster
found fountain fowler fox frank franks free freedom freeman french freund friday friend frisch frog frost froh fromm fuchs full fuller funk garden gardener garland
gay gems gene general gentle gentry german gift gill glad glass glover goal gold golden good goode goodman gore grace graf grant grave graves gray green greene grey
greif grief grim grimm gross ground grove guest guide gut guy hagel hahn hale half hall ham hammer hand hands handy hard hardy hare harp harper hart hase haste hat haupt
hausmann hawk hay hazard hazel head heart hearth heather heaven held hell helm help hemp herb herbst hermit hero herz high hill hills hirsch hirt hitch hobby hoch hoff
hoffnung hogg holder hole holiday hollow holly holm holy holz home honey honour hood hook hope horn horne horse hound house housed howe huber hug huge humble hummel
hund hunger hunt hunter hurt hut ice iron ivory ivy jack jade jay jewel joker joke jolly joy judge jung juni juli jump just justice kaiser kalb kalt kamm kampf karg kark
kaufmann kay keen keep kern key keys kidd kind king kirch kirk kirsch kiss kite klein klug knapp knight knock knott koch kohl kohler kopf korn krause kraut kraft krebs
kreuz krieg krone kuhn kunst kurz lach lack lake lamb lamp lance land lander lane lang lange large lark lash laub last law lawn lawyer lax lay leaf lean lee leer lehmann
lehrer leicht leigh lemon lent less levy lieb light lightfoot lilly lily linde link list little lively lock locke loft loll london long longer look lord loss lot loud love
lovely low lowe luck lucky luft lump lust lynch mace mack maid main major mann man manner march mark marks marsh marshal marshall mason mass masters mate may mayer
maybe meadow meadows means meer mehl meister mensch mercer merchant mercy merry messer metz meyer mild mile miles mill miller mills milk mint miss mist mitte mode moll
monday money monk moody moon moor moore moos more morgen morning moss most mould mountain mouse muller munk munt must nagel nail nash neck need nest neu neumann new newman
newton nice nick night no noble noll noon norm north northern norton note nunn nurse oak oaks oats ocean ochs offer old olive only open opp orange otter otto outlaw over owl ox
pace pack packer page pain paine palm palmer pan paper parent parish park parker parks parrot parson parsons part partridge past patch patience pause paul pay peace peach
peacock peak pearl pen penny pepper perfect person pert petty pfeffer pfeil pick pickle pierce pig pike pilgrim pill pine pink piper pit pitt place plank plant plate
platt platz play player pleasant plum pole pond pool poor pope poppy port porter post pott potter potts pound powder power powers prater pratt present press price priest prime prince
print prior prize probst proud pry pugh purple purse quail queen quick quill quiet rabbit race rain ram ramp rand range rank rapp rat raven ray read reader
ready record red reddy reed reeve reich reichert rein reis rest rich richer richter riddle ride rider riese riggs right ring rinse ripper rise rising ritter rivers river
roach road roast rob robin rock rode roll rook root rope rose rosen rot roth rothe round rover row royal ruby rude ruhe ruff rush russ rust rusty sack sad saddler sage sailor salmon
salt salz samuel sand sander sanders sands sanger sargent satin saturday savage saw sawyer schaefer schaf scharf schatz schell schick schild schlecht schmal schmidt schnell schneider schon
schone schreiber schuh schulz schulze schumacher schuster schwarz schwer scott sea seal season see seed seiler self sell senior service sharp sharpe shaw shear sheep shell shelter
shepherd sherry shield shine ship shoemaker shore short shot show shrub shy side sieger sierra silver silk simple singer sinn sisk six skinner sky slack slater sleep slim
sloan sly small smart smile smith smooth snail snell snow snyder soldier sommer sonntag sorrow southern south spark sparks spangler sparrow speck speer spence spender spice spicer
spieler spiller spring springer spur squire staff stahl stamm stamp star stark starling start steel steele steer stein stern sterling still stock stoll stone storm
stout strange straub strauss street strike strong strom stuck stuff stumpf sturm such summer summers sun sunday sunny sunshine swain swallow swan sweet swift sword table tailor
tall tanner tapp tasche taube taylor teacher teal tell temple tender tennant thick thorn thurman thursday tiger till tiller tinker tipp toll tolle tower towers town townsend tracer
trace track tran travel trew tripp troop trost trout true truelove trump trust truth tucker tuesday turner twist tyler under unger unruh upright usher vale valentine van vance
vest vicar victor viel violet vogel vogt voll voss wade wagen wagner wagoner wahl wald walk walker wall waller walls walter ward ware warm warner wasser watch water waters watts wave way
weaver webb weber wed weed week weich weide wein weiss weld well wells welt wenig west western wetter wheat wheel wheeler whistler white whitehead wild wilde wilder will willing wills wind
winkel winner winter winters wirt wise wishes witt wolf wolfe woll wonder wood woods wool word work workman worth wort wren wright wunder yard yarn yates yellow yes york young zahn zander
zank zart zeit zeller zimmer zimmermann zoll zorn zucker amber bella bob chip chuck clare clement dot drew eve flora gale harmony heath iris jasmine jean jet jimmy laurel lance mark may
melody max mica nan neil norm opal pansy pat peg penelope pete pierce precious prudence randy reed reid rex rod rosemary rowan sandy serenity skip sol sonny sue summer tad tab terry theme
tiffany trinity trip verity vera verve wade ward willow winnie wanda
`;

const ordinary: ReadonlySet<string> = new Set(words.split(/\s+/).filter((word) => word !== ''));

/** True where the name is a word that means something else as well. */
export function isOrdinaryWord(name: string): boolean {
  return ordinary.has(name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''));
}
