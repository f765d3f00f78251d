package dev.tomster.render.template;

import dev.tomster.view.Block;
import dev.tomster.view.Words;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.OutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XHTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Templates, which can print what they are given and do nothing else, whoever wrote them (threat S1). */
public final class Templates {
    /** FreeMarker repeats the failed instruction behind its sentence. */
    private static final String TIP = "\n----";

    /** The program's own templates do not change: they are parsed once, for each of the formats that they escape for. */
    private static final Map<OutputFormat, Configuration> PARSED = new ConcurrentHashMap<>();

    private final TemplateFiles files;
    private final Configuration configuration;
    private final Markup markup;
    private final Map<String, Object> functions;

    /** Makes text that is markup already. */
    private interface Markup {
        Object of(String text) throws TemplateModelException;
    }

    /** Templates for browsers. */
    public static Templates html(TemplateFiles files, Functions functions) {
        return new Templates(files, HTMLOutputFormat.INSTANCE, HTMLOutputFormat.INSTANCE::fromMarkup, functions);
    }

    /** Templates for the PDF engine. */
    public static Templates xhtml(TemplateFiles files, Functions functions) {
        return new Templates(files, XHTMLOutputFormat.INSTANCE, XHTMLOutputFormat.INSTANCE::fromMarkup, functions);
    }

    /** Templates for Markdown. */
    public static Templates markdown(TemplateFiles files, Functions functions) {
        return new Templates(files, MarkdownOutput.INSTANCE, MarkdownOutput.INSTANCE::fromMarkup, functions);
    }

    private Templates(TemplateFiles files, OutputFormat format, Markup markup, Functions functions) {
        this.files = files;
        this.markup = markup;
        this.functions = Map.of(
                "words", method(argument -> functions.words().apply(words(argument))),
                "prose", method(argument -> functions.prose().apply(text(argument))),
                "inline", method(argument -> functions.inline().apply(text(argument))),
                "widths", widths(functions),
                "picture", method(argument -> functions.picture().apply(picture(argument))));
        this.configuration = files.hasOwn()
                ? safe(files, format)
                : PARSED.computeIfAbsent(format, first -> safe(TemplateFiles.PROGRAM, first));
    }

    private static Configuration safe(TemplateFiles files, OutputFormat format) {
        Configuration safe = new Configuration(Configuration.VERSION_2_3_34);
        safe.setTemplateLoader(files.loader());
        safe.setDefaultEncoding("UTF-8");
        safe.setLocale(Locale.ROOT);
        safe.setTimeZone(TimeZone.getTimeZone("UTC"));
        safe.setNumberFormat("c");
        safe.setOutputFormat(format);
        safe.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        safe.setRecognizeStandardFileExtensions(false);
        safe.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        safe.setAPIBuiltinEnabled(false);
        safe.setObjectWrapper(new PlainWrapper());
        safe.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        safe.setLogTemplateExceptions(false);
        safe.setWrapUncheckedExceptions(true);
        safe.setLocalizedLookup(false);
        return safe;
    }

    /**
     * What a template prints for a model.
     *
     * @param model what the template sees, by name
     * @throws BrokenTemplate if a template of the user's is faulty
     * @throws IllegalStateException if one of the program's is
     */
    public String print(String name, Map<String, Object> model) throws IOException {
        StringWriter out = new StringWriter(1 << 16);
        Map<String, Object> all = new HashMap<>(model);
        all.putAll(functions);
        try {
            configuration.getTemplate(name).process(all, out);
        } catch (TemplateException e) {
            throw e.getCause() instanceof ParseException included
                    ? fault(included)
                    : fault(e.getTemplateSourceName(), e.getLineNumber(), e.getMessageWithoutStackTop(), e);
        } catch (ParseException e) {
            throw fault(e);
        }
        return out.toString();
    }

    private BrokenTemplate fault(ParseException e) {
        return fault(e.getTemplateName(), e.getLineNumber(), e.getEditorMessage(), e);
    }

    private BrokenTemplate fault(
            @Nullable String name, @Nullable Integer line, @Nullable String message, Exception cause) {
        String said = String.valueOf(message == null ? cause.getMessage() : message);
        if (!files.hasOwn()) {
            throw new IllegalStateException(name + ":" + line + ": " + said, cause);
        }
        int end = said.indexOf(TIP);
        String sentence = (end < 0 ? said : said.substring(0, end)).strip().replaceAll("\\s*\\n\\s*", " ");
        return new BrokenTemplate(files.place(String.valueOf(name)), line == null ? 0 : line, sentence);
    }

    /** Text that templates print as it is, because it is markup already. */
    public Object markup(String text) {
        try {
            return markup.of(text);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The settings that keep templates in their place. */
    Configuration configuration() {
        return configuration;
    }

    private interface Printer {
        String print(Object argument) throws TemplateModelException;
    }

    private TemplateMethodModelEx method(Printer printer) {
        return arguments -> {
            if (arguments.size() != 1) {
                throw new TemplateModelException("one argument, not " + arguments.size());
            }
            return markup.of(printer.print(arguments.get(0)));
        };
    }

    private static TemplateMethodModelEx widths(Functions functions) {
        return arguments -> {
            if (arguments.size() == 2
                    && arguments.get(0) instanceof RecordModel model
                    && model.unwrap() instanceof Block.Table table
                    && arguments.get(1) instanceof TemplateBooleanModel narrow) {
                return functions.widths().apply(table, narrow.getAsBoolean());
            }
            throw new TemplateModelException("not a table and a truth: " + arguments);
        };
    }

    private static Words words(Object argument) throws TemplateModelException {
        if (argument instanceof RecordModel model && model.unwrap() instanceof Words words) {
            return words;
        }
        throw new TemplateModelException("not running text: " + argument);
    }

    private static Block.Picture picture(Object argument) throws TemplateModelException {
        if (argument instanceof RecordModel model && model.unwrap() instanceof Block.Picture picture) {
            return picture;
        }
        throw new TemplateModelException("not a picture: " + argument);
    }

    private static String text(Object argument) throws TemplateModelException {
        if (argument instanceof TemplateScalarModel scalar) {
            return String.valueOf(scalar.getAsString());
        }
        throw new TemplateModelException("not a text: " + argument);
    }
}
