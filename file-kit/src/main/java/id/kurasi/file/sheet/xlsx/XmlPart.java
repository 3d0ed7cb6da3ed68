package id.kurasi.file.sheet.xlsx;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxLazyException;
import com.ctc.wstx.stax.WstxInputFactory;
import id.kurasi.file.sheet.SheetLimits;
import id.kurasi.file.sheet.SheetProblem;
import id.kurasi.file.sheet.SheetRefused;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One part of a workbook as a stream of elements; namespaces are passed over, since each writer has its own. */
final class XmlPart implements Closeable {

    private static final int LONGEST_ATTRIBUTE = 64 * 1024;
    private static final int MOST_ATTRIBUTES = 200;
    private static final int DEEPEST = 100;

    /** A character written as {@code _x000D_} takes seven. */
    private static final int LONGEST_RAW_TEXT = 7 * SheetLimits.CELL;

    private static final XMLInputFactory FACTORY = factory();

    private final String name;
    private final InputStream bytes;
    private final XMLStreamReader xml;
    private boolean atEnd;

    private XmlPart(String name, InputStream bytes) {
        this.name = name;
        this.bytes = bytes;
        try {
            xml = FACTORY.createXMLStreamReader(bytes);
        } catch (XMLStreamException damaged) {
            throw damaged();
        }
    }

    static XmlPart open(Archive archive, String name, Inflation inflation) throws IOException {
        return new XmlPart(name, archive.open(name, inflation));
    }

    private static XMLInputFactory factory() {
        var factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST_ATTRIBUTE);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MOST_ATTRIBUTES);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
        return factory;
    }

    /** Goes to the next start tag; false at the end of the part. */
    boolean nextStart() {
        return nextTag() && (xml.isStartElement() || nextStart());
    }

    /** Goes to the next start or end tag; false at the end of the part. */
    boolean nextTag() {
        while (!atEnd) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.END_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_DOCUMENT -> atEnd = true;
                default -> {
                    // text between tags says nothing
                }
            }
        }
        return false;
    }

    private int next() {
        try {
            var event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw SheetProblem.DOCTYPE.refusal();
            }
            return event;
        } catch (XMLStreamException | WstxLazyException damaged) {
            throw damaged();
        }
    }

    /** Whether this is the start of such an element. */
    boolean starts(String element) {
        return xml.isStartElement() && xml.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }

    String element() {
        return xml.getLocalName();
    }

    /** The value of an attribute, whatever its namespace; null without. */
    String attribute(String attribute) {
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(attribute)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    int intAttribute(String attribute, int otherwise) {
        var value = attribute(attribute);
        return value == null ? otherwise : number(value);
    }

    int number(String value) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException damaged) {
            throw damaged();
        }
    }

    /**
     * Adds the text up to the end of this element, without ever holding more of it than a cell may have.
     *
     * @param row for the refusal
     */
    void text(StringBuilder to, int row) {
        try {
            for (var event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
                if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    if (to.length() + xml.getTextLength() > LONGEST_RAW_TEXT) {
                        throw RichText.tooLong(row);
                    }
                    to.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    throw damaged();
                }
            }
        } catch (XMLStreamException | WstxLazyException damaged) {
            throw damaged();
        }
    }

    /** Passes over this element and all in it. */
    void skip() {
        for (var depth = 1; depth > 0 && nextTag(); ) {
            depth += xml.isStartElement() ? 1 : -1;
        }
    }

    SheetRefused damaged() {
        return SheetProblem.DAMAGED_PART.refusal(name);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
