package sightline.platform.secrets;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** All secrets of one service. */
record Secrets(List<Secret> all) {

    Secrets {
        all = List.copyOf(all);
    }

    /** Each fault as a sentence that says what would be right, and no secret. */
    List<String> faults(boolean onlyFromFiles) {
        List<String> faults = all.stream()
                .flatMap(one -> one.fault(onlyFromFiles).stream())
                .collect(Collectors.toCollection(ArrayList::new));
        for (int i = 0; i < all.size(); i++) {
            for (Secret other : all.subList(i + 1, all.size())) {
                if (all.get(i).isSameAs(other)) {
                    faults.add("%s and %s are the same: whoever learns one must not know the other. Make up another."
                            .formatted(all.get(i), other));
                }
            }
        }
        return faults;
    }
}
