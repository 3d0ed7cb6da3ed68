package id.kurasi.catalog.imports.row;

import id.kurasi.catalog.business.BusinessScale;
import id.kurasi.catalog.business.IndustryScale;
import id.kurasi.catalog.business.Kbli;
import id.kurasi.catalog.business.Membership;
import id.kurasi.catalog.business.ScaleBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a row says of a business; null or empty where it says nothing.
 *
 * @param regionCode of a district, regency or city
 * @param regionIsDefault the row does not say it: the default of the sheet, which moves no business that is known
 */
public record RowBusiness(
        UUID id,
        String nib,
        Boolean taxRegistered,
        String name,
        String regionCode,
        boolean regionIsDefault,
        Scale scale,
        IndustryScale industryScale,
        List<Kbli> kbli,
        List<String> categories,
        List<Fostered> fosteredBy,
        List<Membership> memberships) {

    /** @param basis null where the sheet names the scale without saying by what */
    public record Scale(BusinessScale scale, ScaleBasis basis) {}

    /** @param since null where the row does not say it */
    public record Fostered(String by, LocalDate since) {}

    public boolean isNamed() {
        return id != null || nib != null || name != null;
    }
}
