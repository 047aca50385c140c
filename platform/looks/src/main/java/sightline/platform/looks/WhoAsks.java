package sightline.platform.looks;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import sightline.platform.access.Roles;

/** Who asks, with what and whence, as a request says and proves. */
final class WhoAsks {
    /** Whence the user of our pages asks; believed of them only. */
    private static final String FROM = "Sightline-From";

    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F.:]{2,45}");

    private WhoAsks() {}

    static Look.Who who(SecurityIdentity identity, @Nullable RoutingContext request, LooksSettings settings) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Look.Who.unknown(from(request));
        }
        @Nullable String client = claim("azp", token);
        return new Look.Who(
                claim("sub", token),
                claim("preferred_username", token),
                claim("agency", token),
                claim("area", token),
                roles(identity),
                client,
                settings.pages().equals(client) ? fromPages(request) : from(request));
    }

    /** The address of whoever is connected. */
    static @Nullable String from(@Nullable RoutingContext request) {
        @Nullable
        SocketAddress peer = request == null ? null : request.request().remoteAddress();
        return peer == null ? null : peer.hostAddress();
    }

    private static @Nullable String fromPages(@Nullable RoutingContext request) {
        @Nullable String said = request == null ? null : request.request().getHeader(FROM);
        return said != null && ADDRESS.matcher(said).matches() ? said : from(request);
    }

    /** The right to read is derived from the others, and is in no token. */
    private static Set<String> roles(SecurityIdentity identity) {
        Set<String> roles = new TreeSet<>(identity.getRoles());
        roles.remove(Roles.READS_CASES);
        return roles;
    }

    private static @Nullable String claim(String name, JsonWebToken token) {
        @Nullable Object value = token.getClaim(name);
        return value == null ? null : value.toString();
    }
}
