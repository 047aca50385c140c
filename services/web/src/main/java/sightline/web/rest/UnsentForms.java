package sightline.web.rest;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sightline.web.words.Words;

/**
 * Gives a form that was sent after its session had ended back to who sent it, instead of leading them away to sign in
 * without it. Nothing of it is kept here; the page itself holds it, to be sent again.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class UnsentForms implements HttpAuthenticationMechanism {
    private static final Set<String> OURS = Set.of("csrf-token", "key", "version", "find");
    private static final int NOT_SIGNED_IN = 401;

    private final OidcAuthenticationMechanism signingIn;

    UnsentForms(OidcAuthenticationMechanism signingIn) {
        this.signingIn = signingIn;
    }

    /** A field as it was filled in. */
    record Kept(String name, String value) {

        public boolean shown() {
            return !OURS.contains(name) && !name.endsWith("-found") && !value.isBlank();
        }

        public String label() {
            return Words.ofField(name.substring(name.lastIndexOf('.') + 1));
        }
    }

    @CheckedTemplate(basePath = "pages")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance unsent(String action, List<Kept> fields);
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        return signingIn.authenticate(context, providers);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return signingIn.getChallenge(context);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return signingIn.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return signingIn.getCredentialTransport(context);
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        return isOwnForm(context.request())
                ? giveBack(context)
                : HttpAuthenticationMechanism.super.sendChallenge(context);
    }

    private static boolean isOwnForm(HttpServerRequest request) {
        String type = request.getHeader("Content-Type");
        return HttpMethod.POST.equals(request.method())
                && type != null
                && type.startsWith("application/x-www-form-urlencoded")
                && OwnFormsOnly.ours("POST", request.getHeader("Sec-Fetch-Site"));
    }

    private static Uni<Boolean> giveBack(RoutingContext context) {
        HttpServerRequest request = context.request();
        return Uni.createFrom().emitter(answer -> {
            request.body()
                    .onSuccess(body -> {
                        String page = page(String.valueOf(request.path()), body.toString(StandardCharsets.UTF_8));
                        context.response()
                                .setStatusCode(NOT_SIGNED_IN)
                                .putHeader("Content-Type", "text/html;charset=UTF-8")
                                .end(page)
                                .onComplete(sent -> answer.complete(true));
                    })
                    .onFailure(answer::fail);
            request.resume();
        });
    }

    static String page(String action, String body) {
        Map<String, List<String>> form = new QueryStringDecoder(body, StandardCharsets.UTF_8, false).parameters();
        List<Kept> fields = form.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> new Kept(field.getKey(), value)))
                .toList();
        return Templates.unsent(action, fields).render();
    }
}
