import type { GuessWords } from '../../../core/review/private-thesaurus.ts';

/** By which a letter gives away whom the candidate takes for the client. */
export const guess: GuessWords = {
  name: /(?<!\p{L})(?:wohl|wahrscheinlich|vermutlich|bestimmt|sicher|tippe auf|vermute|glaube|denke|bestimmt|könnte|müsste|ist|:|=|kunde|auftraggeber|firma) (?:es ist |das ist |ist |sein )?(?<name>\p{Lu}[\p{L}&'’.-]{2,30}(?: \p{Lu}[\p{L}&'’.-]{1,30}){0,2})(?= ?[?!.]|$)|^(?<alone>\p{Lu}[\p{L}&'’.-]{2,30}(?: \p{Lu}[\p{L}&'’.-]{1,30}){0,2}) ?\?{1,3}$/gu,
  hint: /(?<!\p{L})(?:der|die|das|dem|den) (?:\p{L}{1,20} )?(?:bank|händler|marke|kette|versicherer|versicherung|verlag|sender|zeitung|autobauer|brauerei|laden|firma|unternehmen|haus|konzern|supermarkt|fluglinie) (?:mit (?:dem|der|den)|hinter|, (?:der|die|das) (?:für|durch)) [^.!?\n]{0,80}/giu,
  hintOfKnowing:
    /(?<!\p{L})(?:ich (?:glaube|denke|meine) (?:zu wissen|ich weiß|ich kann mir denken),? ?(?:wer|welche[rsnm]?|um wen)|ich (?:kann mir denken|ahne|weiß|habe erraten|habe herausgefunden),? (?:schon )?(?:wer|welche[rsnm]? (?:firma|kunde|haus|unternehmen|bank)|um wen)|ich (?:tippe auf|vermute, (?:es|dass)))(?!\p{L})[^.!?\n]{0,60}/giu,
  noted:
    /(?<!\p{L})(?:(?:anonyme|chiffre|agentur)[- ]?(?:anzeige|stelle)|(?:kunde|auftraggeber|mandant|firma) (?:ist|prob|wohl|bestimmt|sicher|wahrscheinlich|=)|tippe auf|vermute|ich tippe|rate mal|(?:wohl|bestimmt|sicher|vermutlich) \p{L}{3,20}(?= ?(?:[?!.,(]|$)))/iu,
  client:
    /(?<!\p{L})(?:ihr(?:e[mnrs]?)? (?:kunde|kunden|auftraggeber\p{L}{0,3}|mandant\p{L}{0,3})|(?:hinter|in) ihrer (?:anzeige|ausschreibung)|(?:das|die|der) (?:haus|unternehmen|firma|marke|arbeitgeber) (?:hinter|in frage|das sie|für das sie)|für den sie suchen|den sie vertreten)(?!\p{L})/iu,
  acquainted:
    /(?<!\p{L})(?:seit (?:jahren|jahrzehnten|langem|meiner (?:kindheit|schulzeit|jugend|lehre)|ich)|schon als (?:kind|junge|mädchen|schüler\p{L}{0,2}|student\p{L}{0,2})|aufgewachsen|bewunder\p{L}{1,3}|(?:bestelle|kaufe|kaufte|trage|fahre|trinke|esse|fliege|lese|nutze|besitze|koche) |(?:liegen|liegt|steht|stehen) bei uns|(?:unser\p{L}{0,2}|mein\p{L}{0,2}) (?:küchen)?tisch|bei (?:mir|uns) (?:zu hause|daheim|in der (?:küche|garage)|steht|im)|in (?:meiner|unserer) (?:küche|garage|familie|straße|stadt|nachbarschaft)|meine[rnms]? (?:mutter|vater|großmutter|oma|opa|familie|kinder|waschmaschine|küche|heimat\p{L}{0,6})|jeder kennt|kennt jeder|jede[mrs]? (?:haushalt|kind|küche)|weltbekannt|bekannt (?:für|durch|aus)|berühmt|unverkennbar|um die ecke|nebenan|komme (?:\p{L}{1,12} ){0,4}vorbei|gründer|logo|farben?|slogan|treue[rn]? kund\p{L}{1,4}|nicht viele|gibt (?:es )?nur|kann nur|leicht zu erraten|kein geheimnis|stammkund\p{L}{1,4}|heimat)(?!\p{L})/iu,
  described:
    /(?<!\p{L})(?:der|die|das|den|dem|ein|eine|einem|einen|einer) (?:[\p{L}-]{1,25} ){0,4}\p{L}{0,20}(?:hersteller|marke|händler|bank|kette|konzern|verlag|sender|autobauer|brauerei|versicherer|versicherung|fluglinie|unternehmen|firma|haus|werk|maschinenbauer|zulieferer|drogerie|discounter|supermarkt)(?: (?:in|aus|von|bei|am|an|mit|hinter)|,)(?!\p{L})/iu,
  employer:
    /(?<!\p{L})(?:bei|für) (?:der |dem |die )?(?<name>\p{Lu}[\p{L}&'-]{2,25}) (?:zu )?(?:arbeiten|anfangen|anzufangen|beginnen|tätig)(?!\p{L})/u,
};
