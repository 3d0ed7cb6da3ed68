package id.kurasi.catalog.business;

import id.kurasi.catalog.business.kbli.KbliCodes;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes businesses ready for the caller: titles of codes added, what is not for him taken away. */
@ApplicationScoped
class BusinessViews {

    private final BusinessAccess access;
    private final KbliCodes codes;

    BusinessViews(BusinessAccess access, KbliCodes codes) {
        this.access = access;
        this.codes = codes;
    }

    BusinessView shown(BusinessView business) {
        var id = business.id();
        var region = business.regionCode();
        return business.with(
                access.seesNib(id, region) ? business.nib() : null,
                business.kbli().stream().map(this::titled).toList(),
                access.seesInclusiveCommunities(id, region)
                        ? business.memberships()
                        : business.memberships().stream()
                                .filter(group -> group.kind() != Membership.Kind.INCLUSIVE_COMMUNITY)
                                .toList(),
                access.actions(business.state(), id, region));
    }

    private KbliView titled(KbliView kbli) {
        return new KbliView(
                kbli.version(),
                kbli.code(),
                codes.title(kbli.version(), kbli.code()).orElse(null));
    }
}
