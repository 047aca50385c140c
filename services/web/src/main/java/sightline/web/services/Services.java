package sightline.web.services;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Every service, as whoever is signed in reaches it. */
public final class Services {
    private final Function<Service, Line> lines;

    Services(Function<Service, Line> lines) {
        this.lines = lines;
    }

    /** The same, and the audit knows that what is read is to be printed. */
    public Services toPrint() {
        return new Services(service -> lines.apply(service).toPrint());
    }

    /** A case's history, as each service has its part of it. */
    public List<Chapter> chapters(UUID caseId) {
        return List.of(
                new Chapter("case", "The case’s own entries", lines.apply(Service.CASES), caseId),
                new Chapter("meeting", "Entries about meetings", lines.apply(Service.MEETINGS), caseId),
                new Chapter("action", "Entries about actions", lines.apply(Service.ACTIONS), caseId),
                new Chapter(
                        "approved-premises",
                        "Entries of the approved premises",
                        lines.apply(Service.APPROVED_PREMISES),
                        caseId),
                new Chapter("alert", "Alerts", lines.apply(Service.OVERSIGHT), caseId));
    }

    /** The same, and the audit knows that what is read is to be a file. */
    public Services toExport() {
        return new Services(service -> lines.apply(service).toExport());
    }

    public Cases cases() {
        return new Cases(lines.apply(Service.CASES));
    }

    public SavedSearches savedSearches() {
        return new SavedSearches(lines.apply(Service.CASES));
    }

    public Arrests arrests() {
        return new Arrests(lines.apply(Service.CASES));
    }

    public Meetings meetings() {
        return new Meetings(lines.apply(Service.MEETINGS));
    }

    public Actions actions() {
        return new Actions(lines.apply(Service.ACTIONS));
    }

    public Premises premises() {
        return new Premises(lines.apply(Service.APPROVED_PREMISES));
    }

    public Oversight oversight() {
        return new Oversight(lines.apply(Service.OVERSIGHT));
    }

    public Staff staff() {
        return new Staff(lines.apply(Service.PEOPLE));
    }

    public Colleagues colleagues() {
        return new Colleagues(lines.apply(Service.PEOPLE));
    }

    public Emergencies emergencies() {
        return new Emergencies(lines.apply(Service.CASES));
    }

    public Retention retention() {
        return new Retention(lines.apply(Service.CASES));
    }

    public Involvements involvements() {
        return new Involvements(lines.apply(Service.CASES));
    }

    public Transfers transfers() {
        return new Transfers(lines.apply(Service.CASES));
    }

    public Audit audit() {
        return new Audit(lines.apply(Service.AUDIT));
    }

    public Feeds feeds() {
        return new Feeds(lines.apply(Service.FEEDS));
    }
}
