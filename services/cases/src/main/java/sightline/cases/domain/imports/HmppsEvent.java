package sightline.cases.domain.imports;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sightline.cases.domain.identity.Identifier;
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
    private static final Pattern TIER = Pattern.compile("[A-G][0-9]?");

    public HmppsEvent {
        persons = List.copyOf(persons);
        details = Map.copyOf(details);
    }

    /** What it means here. */
    public Meaning meaning() {
        return switch (type) {
            case "prison-offender-events.prisoner.received", "prisoner-offender-search.prisoner.received" -> received();
            case "prison-offender-events.prisoner.released", "prisoner-offender-search.prisoner.released" ->
                new Meaning.NotTaken(NotTaken.SAYS_TOO_LITTLE);
            case "probation-case.registration.added",
                    "probation-case.registration.updated",
                    "probation-case.registration.deregistered" ->
                MAPPA.equals(details.get("registerTypeCode"))
                        ? new Meaning.NotTaken(NotTaken.FOR_A_PERSON)
                        : new Meaning.NotTaken(NotTaken.NOT_OF_MAPPA);
            case "probation-case.mappa-information.added",
                    "probation-case.mappa-information.updated",
                    "probation-case.mappa-information.deleted" -> new Meaning.NotTaken(NotTaken.FOR_A_PERSON);
            case "tier.calculation.complete" -> tier();
            case "create-and-vary-a-licence.licence.activated", "recall.raised", "recall.concluded" ->
                new Meaning.NotTaken(NotTaken.NOT_YET);
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
