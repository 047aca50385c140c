package sightline.deploy.rehearsal.chronicle;

import java.time.LocalDate;
import java.util.List;
import sightline.platform.language.AreaId;
import sightline.platform.language.CaseId;

/**
 * One case told as dated events; nobody in it is real.
 *
 * @param name its short name
 * @param zero day T, from which its times are counted
 * @param area which reference data applies, and whose agencies are meant by kind
 * @param until the clocks stop at the end of this day
 * @param entries in the order in which the system learned of them
 */
public record Chronicle(
        String name,
        String title,
        LocalDate zero,
        AreaId area,
        LocalDate until,
        List<Entry> entries,
        List<Expectation> expectations) {

    public Chronicle {
        entries = List.copyOf(entries);
        expectations = List.copyOf(expectations);
    }

    /** The case it tells of: the same in every run. */
    public CaseId caseId() {
        return new CaseId(Names.id(name, "case", name));
    }

    /** Writes days as this chronicle counts them. */
    public Times times() {
        return new Times(zero);
    }
}
