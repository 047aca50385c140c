package sightline.cases.usecases.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sightline.cases.domain.Case;
import sightline.cases.domain.exchange.Question;
import sightline.cases.domain.exchange.Share;
import sightline.cases.usecases.ShowCase;
import sightline.cases.usecases.reading.Reader;
import sightline.cases.usecases.reading.Readers;
import sightline.cases.usecases.rights.Rights;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;

/** Shows what goes between agencies to those whom it concerns. */
@ApplicationScoped
public class ShowExchanges {

    /**
     * Some of it, the latest first.
     *
     * @param agency whose the reader is
     * @param rights which of these verbs the reader has
     */
    public record Shown<T>(List<T> items, AgencyId agency, Set<Verb> rights) {
        public Shown {
            items = List.copyOf(items);
            rights = Set.copyOf(rights);
        }
    }

    private final ShowCase showing;
    private final ExchangesTold told;
    private final Readers readers;
    private final Rights rights;

    ShowExchanges(ShowCase showing, ExchangesTold told, Readers readers, Rights rights) {
        this.showing = showing;
        this.told = told;
        this.readers = readers;
        this.rights = rights;
    }

    @Transactional
    public Shown<Share> shares(CaseId id) {
        Case about = showing.show(id);
        Reader reader = readers.of(about);
        return new Shown<>(
                told.shares(id, reader),
                reader.agency(),
                having(about, Verb.ACKNOWLEDGE_SHARE, Verb.REPORT_SHARE_FAILED));
    }

    @Transactional
    public Shown<Question> questions(CaseId id) {
        Case about = showing.show(id);
        Reader reader = readers.of(about);
        return new Shown<>(told.questions(id, reader), reader.agency(), having(about, Verb.ANSWER_QUESTION));
    }

    private Set<Verb> having(Case about, Verb... verbs) {
        return Stream.of(verbs).filter(verb -> rights.has(verb, about)).collect(Collectors.toUnmodifiableSet());
    }
}
