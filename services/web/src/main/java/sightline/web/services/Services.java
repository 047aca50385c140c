package sightline.web.services;

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

    /** The same, and the audit knows that what is read is to be a file. */
    public Services toExport() {
        return new Services(service -> lines.apply(service).toExport());
    }

    public Cases cases() {
        return new Cases(lines.apply(Service.CASES));
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

    public Audit audit() {
        return new Audit(lines.apply(Service.AUDIT));
    }

    public Feeds feeds() {
        return new Feeds(lines.apply(Service.FEEDS));
    }
}
