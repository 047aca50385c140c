package sightline.web.forms;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import sightline.web.services.Agencies;
import sightline.web.services.Colleagues.Colleague;
import sightline.web.services.Colleagues.Found;
import sightline.web.services.NotReached;
import sightline.web.services.Refused;
import sightline.web.services.Services;

/**
 * Finds the person that a form has to name: words are typed and searched for, and one of those who are found is chosen.
 * The form comes back with all that was filled in, so that nothing but the browser has to remember it.
 */
@Singleton
class PersonSearch {
    private static final Logger LOG = Logger.getLogger(PersonSearch.class);
    private static final int FEWEST = 3;

    private final Instance<Services> services;
    private final Agencies agencies;

    PersonSearch(Instance<Services> services, Agencies agencies) {
        this.services = services;
        this.agencies = agencies;
    }

    /**
     * The field whose person is searched for, rather than the form sent: asked so, or new words chosen from by nobody.
     */
    static Optional<Field> sought(List<Field> fields, Posted posted) {
        return fields.stream()
                .filter(field -> field.kind() == Kind.PERSON)
                .filter(field -> posted.of("find").equals(field.name()) || isAnew(field, posted))
                .findFirst();
    }

    private static boolean isAnew(Field field, Posted posted) {
        String words = posted.of(field.words());
        return !words.isEmpty() && !words.equals(posted.of(field.found()));
    }

    /** The field with those to choose from, and what is wrong with the search in {@code errors}. */
    Field filled(Field field, Posted posted, Map<String, String> errors) {
        if (field.kind() != Kind.PERSON) {
            return field;
        }
        String words = posted.of(field.words());
        boolean asked = posted.of("find").equals(field.name());
        if (words.codePoints().filter(Character::isLetter).count() < FEWEST) {
            if (asked || !words.isEmpty()) {
                errors.put(field.name(), "Give at least three letters of the name");
            }
            return field;
        }
        try {
            return with(field, services.get().colleagues().find(words), words, errors);
        } catch (NotReached | Refused notNow) {
            LOG.warnf("People cannot be searched: %s", notNow.getMessage());
            errors.put(field.name(), "People cannot be searched just now: try again in a minute");
            return field;
        }
    }

    private Field with(Field field, Found found, String words, Map<String, String> errors) {
        if (found.items().isEmpty()) {
            errors.put(field.name(), "Nobody is called “%s” who can sign in: try the last name alone".formatted(words));
            return field;
        }
        Stream<Option> nobody = field.required() ? Stream.empty() : Stream.of(new Option("", "Nobody"));
        List<Option> options =
                Stream.concat(found.items().stream().map(this::option), nobody).toList();
        return field.choosing(
                options, found.more() ? "These are the first ten: give more of the name to find others" : "");
    }

    private Option option(Colleague one) {
        return new Option(one.id(), "%s, %s%s".formatted(one.name(), agencies.name(one.agency()), one.does()));
    }
}
