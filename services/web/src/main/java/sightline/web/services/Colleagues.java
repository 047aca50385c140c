package sightline.web.services;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import sightline.web.words.Words;

/** Others who work with Sightline, by name, for whoever has to name one of them. */
public record Colleagues(Line line) {

    /** The first of those who are called so. */
    public Found find(String words) {
        return line.get("/colleagues?q=" + encoded(words), Found.class);
    }

    /** What these are called, those who are known. */
    public List<Colleague> named(Collection<String> ids) {
        String asked = ids.stream().map(id -> "id=" + encoded(id)).collect(Collectors.joining("&"));
        return line.list("/colleagues/named?" + asked, Colleague.class);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** Some of those who are called so, and whether there are more. */
    public record Found(List<Colleague> items, boolean more) {}

    /** Somebody as others need to know them. */
    public record Colleague(String id, String name, String agency, List<String> roles) {

        public Colleague {
            roles = roles == null ? List.of() : List.copyOf(roles);
        }

        /** What they do, in words; empty where it is not told. */
        public String does() {
            return roles.stream().map(Words::of).map(words -> ", " + words).collect(Collectors.joining());
        }
    }
}
