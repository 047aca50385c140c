package sightline.cases.rest.retention;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import sightline.platform.language.ErasureId;

/** The last that is ever answered of a case. */
@Schema(name = "ErasedCase")
record ErasedView(
        String erasureId,

        @Schema(description = "Always erased") String state) {

    static ErasedView of(ErasureId erasure) {
        return new ErasedView(erasure.toString(), "erased");
    }
}
