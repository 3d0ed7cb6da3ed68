package id.kurasi.file.export;

import id.kurasi.file.sheet.Format;
import id.kurasi.file.sheet.SheetWriter;
import id.kurasi.kit.list.Page;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * A list as a sheet, written as it is read.
 *
 * @param name of the sheet in its workbook
 */
public record SheetAnswer<T>(
        Format format, String name, Wording wording, List<SheetColumn<T>> columns, Iterator<Page<T>> parts)
        implements StreamingOutput {

    private static final Logger LOG = Logger.getLogger(SheetAnswer.class);

    @Override
    public void write(OutputStream out) {
        try {
            // closed at the end of the list only: a sheet that breaks off must not look complete
            var writer = SheetWriter.of(format, out, name);
            writer.header(columns.stream().map(column -> column.header(wording)).toList());
            while (parts.hasNext()) {
                for (var row : parts.next().items()) {
                    writer.row(columns.stream()
                            .map(column -> column.value(row, wording))
                            .toList());
                }
            }
            writer.close();
        } catch (IOException gone) {
            LOG.debugf("The reader of %s went away: %s", name, gone.getMessage());
        }
    }
}
