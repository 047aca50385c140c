package sightline.web.services;

import java.util.List;

/**
 * What this person may do now with something, as the rules of its service say.
 *
 * @param because why not, when not
 */
public record May(String verb, boolean allowed, List<Because> because) {

    public May {
        because = because == null ? List.of() : List.copyOf(because);
    }

    /** A rule that stands against it, and what would answer it. */
    public record Because(String rule, String because, String answeredBy) {}
}
