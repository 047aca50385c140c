package sightline.cases.rest.agencies;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import sightline.cases.domain.Agency;
import sightline.platform.language.AgencyKind;

/** An agency there is. */
@Schema(name = "Agency")
record AgencyView(String id, String name, AgencyKind kind, String area) {

    static AgencyView of(Agency agency) {
        return new AgencyView(
                agency.id().value(), agency.name(), agency.kind(), agency.area().value());
    }
}
