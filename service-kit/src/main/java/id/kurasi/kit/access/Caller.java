package id.kurasi.kit.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Who is asking, and for what part of the data they speak. */
@RequestScoped
public class Caller {

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final SecurityIdentity identity;

    public Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The account's name, as audit rows keep it. */
    public String name() {
        return identity.isAnonymous() ? "anonymous" : identity.getPrincipal().getName();
    }

    public boolean is(Role... any) {
        return Arrays.stream(any).anyMatch(role -> identity.hasRole(role.prefix()));
    }

    /** Region codes, retailer slugs or business ids that the role is limited to; empty when it has no limit or is not held. */
    public Set<String> scopes(Role role) {
        var prefix = role.prefix() + ":";
        return identity.getRoles().stream()
                .filter(held -> held.startsWith(prefix) && held.length() > prefix.length())
                .map(held -> held.substring(prefix.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The scopes of a role that is limited to ids; what is no id gives nothing. */
    public List<UUID> ids(Role role) {
        return scopes(role).stream()
                .filter(scope -> ID.matcher(scope).matches())
                .map(UUID::fromString)
                .toList();
    }

    /** Whether the role is held for exactly this scope. */
    public boolean holds(Role role, String scope) {
        return scope != null && scopes(role).contains(scope);
    }

    /** Whether the role's region is the given one or one above it; a viewer without a scope covers every region. */
    public boolean covers(Role role, String regionCode) {
        var scopes = scopes(role);
        if (role == Role.VIEWER && scopes.isEmpty()) {
            return is(role);
        }
        return regionCode != null
                && scopes.stream().anyMatch(scope -> regionCode.equals(scope) || regionCode.startsWith(scope + "."));
    }
}
