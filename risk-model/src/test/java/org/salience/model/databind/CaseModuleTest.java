package org.salience.model.databind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.salience.model.Case;
import org.salience.model.InvalidCaseException;
import org.salience.model.Problem;
import org.salience.model.json.CaseJson;

class CaseModuleTest {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new CaseModule()).build();
    private static final Path CASEBOOK = Path.of("..", "examples", "casebook");

    record Folder(String owner, Case matter, List<String> tags) {}

    private static Case matter() {
        return CaseJson.read(CASEBOOK.resolve("immigration-os/case.json"));
    }

    @Test
    void case_insideARecord_isReadBackEqual() throws JsonProcessingException {
        Folder folder = new Folder("desk 4", matter(), List.of("open"));
        assertEquals(folder, MAPPER.readValue(MAPPER.writeValueAsString(folder), Folder.class));
    }

    @Test
    void case_isWrittenAsTheWriterWritesIt() throws JsonProcessingException {
        Case matter = matter();
        JsonNode written = MAPPER.readTree(MAPPER.writeValueAsString(Map.of("matter", matter)));
        assertEquals(MAPPER.readTree(CaseJson.write(matter)), written.get("matter"));
        assertEquals(written.get("matter"), MAPPER.valueToTree(matter));
    }

    @Test
    void case_isReadFromATree() throws IOException {
        JsonNode tree = MAPPER.readTree(Files.readString(CASEBOOK.resolve("harbour-cameras/case.json")));
        assertEquals(
                CaseJson.read(CASEBOOK.resolve("harbour-cameras/case.json")), MAPPER.treeToValue(tree, Case.class));
    }

    @Test
    void whatFollowsTheCase_isReadToo() throws JsonProcessingException {
        String one = CaseJson.write(matter());
        List<?> read = MAPPER.readerForListOf(Case.class).readValue("[" + one + "," + one + "]");
        assertEquals(List.of(matter(), matter()), read);
    }

    @Test
    void nullOrAbsentCase_isNull() throws JsonProcessingException {
        assertNull(MAPPER.readValue("{\"owner\": \"x\", \"matter\": null}", Folder.class)
                .matter());
        assertNull(MAPPER.readValue("{\"owner\": \"x\"}", Folder.class).matter());
    }

    @Test
    void badCase_isAMappingExceptionWithEveryProblem() {
        String json = "{\"owner\": \"x\",\n \"matter\": {\"format\": \"salience-case/1\",\n  \"titel\": \"x\"}}";
        JsonMappingException e = assertThrows(JsonMappingException.class, () -> MAPPER.readValue(json, Folder.class));
        InvalidCaseException cause = assertInstanceOf(InvalidCaseException.class, e.getCause());
        assertEquals(
                List.of("/enterprise", "/id", "/recordUntil", "/title", "/titel"),
                cause.problems().stream().map(Problem::path).toList());
        assertTrue(e.getMessage().startsWith("not a case: 5 problems in the text"), e.getMessage());
        assertTrue(e.getMessage().contains("did you mean \"title\"?"), e.getMessage());
    }

    @Test
    void badCase_isLocatedInTheDocument_itsProblemsInTheCase() {
        String json = "{\"owner\": \"x\",\n \"matter\": {\"format\": \"salience-case/1\",\n  \"titel\": \"x\"}}";
        JsonMappingException e = assertThrows(JsonMappingException.class, () -> MAPPER.readValue(json, Folder.class));
        assertEquals(2, e.getLocation().getLineNr());
        assertEquals(12, e.getLocation().getColumnNr());
        assertEquals("matter", e.getPath().get(0).getFieldName());
        InvalidCaseException cause = assertInstanceOf(InvalidCaseException.class, e.getCause());
        assertTrue(cause.problems().stream().allMatch(problem -> problem.line() == 1));
    }

    @Test
    void textInPlaceOfACase_isAMappingException() {
        JsonMappingException e = assertThrows(
                JsonMappingException.class, () -> MAPPER.readValue("{\"matter\": \"a case\"}", Folder.class));
        assertInstanceOf(InvalidCaseException.class, e.getCause());
    }

    @Test
    void reader_worksWithoutDatabind() throws ReflectiveOperationException, IOException {
        URL[] jars = {place(CaseJson.class), place(JsonFactory.class), place(ImmutableList.class)};
        try (URLClassLoader loader = new URLClassLoader(jars, ClassLoader.getPlatformClassLoader())) {
            assertThrows(ClassNotFoundException.class, () -> loader.loadClass(ObjectMapper.class.getName()));
            Class<?> reader = loader.loadClass(CaseJson.class.getName());
            String json = Files.readString(CASEBOOK.resolve("immigration-os/case.json"));
            Object matter = reader.getMethod("parse", String.class).invoke(null, json);
            Object written = reader.getMethod("write", loader.loadClass(Case.class.getName()))
                    .invoke(null, matter);
            assertEquals(CaseJson.write(matter()), written);
        }
    }

    private static URL place(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }
}
