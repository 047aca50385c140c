package sightline.deploy.rehearsal.chronicle;

import java.util.List;
import java.util.stream.Collectors;

/** A file is not a chronicle; says everything that is wrong with it, in reading order. */
public final class BadChronicle extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Complaint> complaints;

    BadChronicle(List<Complaint> complaints) {
        super(complaints.stream().map(one -> one.in("chronicle")).collect(Collectors.joining("\n")));
        this.complaints = List.copyOf(complaints);
    }

    public List<Complaint> complaints() {
        return complaints;
    }
}
