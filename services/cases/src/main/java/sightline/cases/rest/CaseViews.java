package sightline.cases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Case;
import sightline.cases.domain.Managed;
import sightline.cases.domain.shown.Happened;
import sightline.cases.domain.shown.Section;
import sightline.cases.usecases.ShowCase;
import sightline.cases.usecases.rights.PossibleVerbs;
import sightline.cases.usecases.rights.Rights;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.http.Answers;

/** Shows cases: one with what happened in it and what its reader may do, in a list without. */
@ApplicationScoped
public class CaseViews {
    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final ShowCase showing;
    private final PossibleVerbs verbs;
    private final Rights rights;
    private final Clock clock;

    CaseViews(ShowCase showing, PossibleVerbs verbs, Rights rights, Clock clock) {
        this.showing = showing;
        this.verbs = verbs;
        this.rights = rights;
        this.clock = clock;
    }

    /** The case as it is now; what every verb answers with. */
    public Response.ResponseBuilder shown(Case about) {
        return Response.ok(whole(about)).tag(Answers.tag(about.version()));
    }

    /** The case that was made. */
    Response.ResponseBuilder made(Case about) {
        return Response.created(URI.create("/cases/" + about.id()))
                .entity(whole(about))
                .tag(Answers.tag(about.version()));
    }

    /** The case with something new in it that has an address of its own. */
    public Response.ResponseBuilder with(Case about, String made) {
        return Response.created(URI.create("/cases/%s/%s".formatted(about.id(), made)))
                .entity(whole(about))
                .tag(Answers.tag(about.version()));
    }

    /** The case as a list shows it. */
    public CaseView inList(Case about) {
        return CaseView.of(about, supervision(about, showing.sections(about)), null, emergency(about), null);
    }

    /** The case with what happened in it and what its reader may do. */
    public CaseView whole(Case about) {
        Happened happened = showing.happened(about);
        return CaseView.of(
                about,
                supervision(about, happened.sections()),
                limits(about),
                emergency(about),
                HappenedView.of(happened, verbs.on(about), verbs.starts(about), showing.sections(about)));
    }

    private SupervisionView supervision(Case about, Set<Section> told) {
        return switch (about) {
            case Managed managed -> SupervisionView.of(managed, today(), told);
            case Case.Left left -> SupervisionView.of(left.before(), today(), told);
        };
    }

    private @Nullable List<CaseView.Limited> limits(Case about) {
        return rights.has(Verb.RESTRICT_ACCESS, about) ? CaseView.Limited.of(about, clock.instant()) : null;
    }

    private CaseView.@Nullable Emergency emergency(Case about) {
        return showing.emergency(about).map(CaseView.Emergency::new).orElse(null);
    }

    private LocalDate today() {
        return clock.instant().atZone(HERE).toLocalDate();
    }
}
