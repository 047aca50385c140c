package sightline.deploy.rehearsal.chronicle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.snakeyaml.engine.v2.nodes.Node;

/** What is wrong with a file, gathered while it is read, so that a reader mends it all at once. */
final class Complaints {
    private final List<Complaint> all = new ArrayList<>();

    void add(Node where, String wrong, String right) {
        add(Position.of(where), wrong, right);
    }

    void add(Position where, String wrong, String right) {
        all.add(new Complaint(where, wrong, right));
    }

    int count() {
        return all.size();
    }

    /** Goes on only with a good file. */
    void raise() {
        if (!all.isEmpty()) {
            throw new BadChronicle(
                    all.stream().sorted(Comparator.comparing(Complaint::at)).toList());
        }
    }
}
