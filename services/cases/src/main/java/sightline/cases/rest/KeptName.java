package sightline.cases.rest;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import sightline.cases.domain.correction.Corrections.Renamed;
import sightline.cases.usecases.correction.HowTold;

/** A correction is about the thing it corrects: its Location says the name that the thing keeps. */
class KeptName {
    private final HowTold told;

    KeptName(HowTold told) {
        this.told = told;
    }

    @ServerResponseFilter
    public void say(ContainerResponseContext answer) {
        Renamed thing = told.renamed();
        String location = answer.getHeaderString(HttpHeaders.LOCATION);
        if (thing != null && location != null) {
            answer.getHeaders()
                    .putSingle(
                            HttpHeaders.LOCATION,
                            location.replace(
                                    thing.fresh().toString(), thing.kept().toString()));
        }
    }
}
