package sightline.feeds.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import sightline.feeds.usecases.AheadOfItsFeed;
import sightline.platform.http.Problems;

/** What this service's own exceptions are in HTTP. */
final class FeedProblems {
    private FeedProblems() {}

    /** 400 with where the feed ends. */
    @Provider
    static final class AheadMapper implements ExceptionMapper<AheadOfItsFeed> {
        @Override
        public Response toResponse(AheadOfItsFeed ahead) {
            return Problems.malformed(String.valueOf(ahead.getMessage())).toResponse();
        }
    }
}
