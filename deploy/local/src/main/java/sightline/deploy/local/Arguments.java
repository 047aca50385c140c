package sightline.deploy.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What came after the command: options it knows, and words. */
record Arguments(Set<String> options, List<String> words) {

    static Arguments of(String command, List<String> given, Set<String> known, int mostWords) {
        Set<String> options = new TreeSet<>();
        List<String> words = new ArrayList<>();
        for (String each : given) {
            if (!each.startsWith("-")) {
                words.add(each);
            } else if (known.contains(each)) {
                options.add(each);
            } else {
                throw new Sentence("%s has no option %s%s. ./sightline help shows what there is."
                        .formatted(
                                command,
                                each,
                                known.isEmpty() ? "" : "; it has " + String.join(", ", new TreeSet<>(known))));
            }
        }
        if (words.size() > mostWords) {
            throw new Sentence("%s does not know what to do with \"%s\". ./sightline help shows what there is."
                    .formatted(command, words.get(mostWords)));
        }
        return new Arguments(options, words);
    }

    boolean has(String option) {
        return options.contains(option);
    }
}
