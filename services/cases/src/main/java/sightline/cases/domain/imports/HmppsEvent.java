package sightline.cases.domain.imports;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sightline.cases.domain.identity.Identifier;
import sightline.platform.language.Category;
import sightline.platform.language.Occurrence;
import sightline.platform.language.Tier;

/**
 * An event as HM Prison and Probation Service announces it, read into our own forms.
 *
 * @param type as they call it, such as {@code prison-offender-events.prisoner.received}
 * @param persons the numbers by which they name the person, those we know
 * @param details what else it says, by field; what was empty is not there
 */
public record HmppsEvent(String type, Occurrence occurred, List<Identifier> persons, Map<String, String> details) {
    private static final String MAPPA = "MAPP";
    /* M1 as probation's register writes it, or the number alone. */
    private static final Pattern CATEGORY = Pattern.compile("M?([1-4])");
    private static final Pattern TIER = Pattern.compile("[A-G][0-9]?");

    public HmppsEvent {
        persons = List.copyOf(persons);
        details = Map.copyOf(details);
    }

    /** What it means here. */
    public Meaning meaning() {
        return switch (type) {
            case "prison-offender-events.prisoner.received", "prisoner-offender-search.prisoner.received" -> received();
            case "prison-offender-events.prisoner.released", "prisoner-offender-search.prisoner.released" -> released();
            case "probation-case.registration.added", "probation-case.registration.updated" -> ofMappa(this::eligible);
            case "probation-case.registration.deregistered" ->
                ofMappa(() -> new Meaning.NotTaken(NotTaken.FOR_A_PERSON));
            case "probation-case.mappa-information.added", "probation-case.mappa-information.updated" -> eligible();
            case "probation-case.mappa-information.deleted" -> new Meaning.NotTaken(NotTaken.FOR_A_PERSON);
            case "tier.calculation.complete" -> tier();
            case "recall.raised" -> new Meaning.RaisedRecall();
            case "create-and-vary-a-licence.licence.activated", "recall.concluded" ->
                new Meaning.NotTaken(NotTaken.SAYS_TOO_LITTLE);
            default -> new Meaning.NotTaken(NotTaken.NOT_KNOWN);
        };
    }

    /** Whoever comes back from a court or a hospital had not left. */
    private Meaning received() {
        return switch (details.getOrDefault("reason", "")) {
            case "ADMISSION", "NEW_ADMISSION", "READMISSION" -> new Meaning.CameIntoCustody();
            case "" -> new Meaning.NotTaken(NotTaken.SAYS_TOO_LITTLE);
            default -> new Meaning.NotTaken(NotTaken.CHANGES_NOTHING);
        };
    }

    /** Whoever goes to a court or on leave for a day comes back; of others it is not said where they go. */
    private Meaning released() {
        return switch (details.getOrDefault("reason", "")) {
            case "TEMPORARY_ABSENCE_RELEASE", "SENT_TO_COURT", "TRANSFERRED" ->
                new Meaning.NotTaken(NotTaken.CHANGES_NOTHING);
            default -> new Meaning.NotTaken(NotTaken.SAYS_TOO_LITTLE);
        };
    }

    private Meaning ofMappa(Supplier<Meaning> meaning) {
        return MAPPA.equals(details.get("registerTypeCode"))
                ? meaning.get()
                : new Meaning.NotTaken(NotTaken.NOT_OF_MAPPA);
    }

    /**
     * Who registers somebody for MAPPA says that they are eligible; of which category is told, or it is for a person.
     */
    private Meaning eligible() {
        Matcher written = CATEGORY.matcher(
                details.getOrDefault("mappaCategory", details.getOrDefault("registerCategoryCode", "")));
        return written.matches()
                ? new Meaning.Eligible(Category.numbered(Integer.parseInt(written.group(1))))
                : new Meaning.NotTaken(NotTaken.FOR_A_PERSON);
    }

    /** Written with a number behind it, such as B2, which says how it is to be changed. */
    private Meaning tier() {
        String written = details.getOrDefault("tierScore", details.getOrDefault("tier", ""));
        return Stream.of(Tier.values())
                .filter(tier -> TIER.matcher(written).matches() && written.startsWith(tier.name()))
                .<Meaning>map(Meaning.OfTier::new)
                .findFirst()
                .orElseGet(() -> new Meaning.NotTaken(NotTaken.SAYS_TOO_LITTLE));
    }
}
