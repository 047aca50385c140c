package sightline.platform.testkit.matrix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The cells of one endpoint: with {@code -Dmatrix.whole=true} all of them; else every role on the lead agency's own
 * case, every situation of one role, or two where something is read, and some of the rest by a seed.
 */
final class Cells {
    private static final int OF_THE_REST = 6;

    private final List<Situation> situations;
    private final VerbsOfTheModel verbs;
    private final Random random;

    Cells(List<Situation> situations, VerbsOfTheModel verbs, Random random) {
        this.situations = situations;
        this.verbs = verbs;
        this.random = random;
    }

    Set<Cell> of(Endpoint asked) {
        List<Cell> all = roles().stream()
                .flatMap(role -> situations.stream().map(situation -> new Cell(role, situation)))
                .filter(one -> one.isPossible(verbs) && one.isWalked(asked))
                .toList();
        return Boolean.getBoolean("matrix.whole") ? new LinkedHashSet<>(all) : chosen(all, asked);
    }

    private Set<Cell> chosen(List<Cell> all, Endpoint asked) {
        Set<String> few = walkingAll(asked);
        Set<Cell> chosen = new LinkedHashSet<>();
        all.stream()
                .filter(one -> one.situation() == situations.getFirst() || few.contains(one.role()))
                .forEach(chosen::add);
        List<Cell> rest = new ArrayList<>(all);
        rest.removeAll(chosen);
        Collections.shuffle(rest, random);
        rest.stream().limit(OF_THE_REST).forEach(chosen::add);
        return chosen;
    }

    private static Set<String> walkingAll(Endpoint asked) {
        return switch (asked.kind()) {
            case OPERATE -> Set.of();
            case REVIEW, KEEPING -> Set.of("IG_OFFICER");
            case VICTIM -> Set.of("VLO", "CASE_MANAGER");
            case SEALED_HISTORY -> Set.of("CASE_MANAGER", "CHAIR");
            case LOOKS, LEDGER, ENTRY -> Set.of("CASE_MANAGER", "MAPPA_COORDINATOR", "IG_OFFICER", "AUDITOR");
            case PERSON, PEOPLE -> Model.ADMINISTERING;
            default -> asked.reads() ? Set.of("CASE_MANAGER", "MAPPA_COORDINATOR") : Set.of("CASE_MANAGER");
        };
    }

    private static List<String> roles() {
        return Stream.concat(Model.FACING_CASES.stream(), Model.FACING_NONE.stream())
                .toList();
    }
}
