package town.appraisal.job.step;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.dao.DataAccessResourceFailureException;

import town.appraisal.domain.district.Amounts;
import town.appraisal.domain.project.Money;
import town.appraisal.job.run.RunFault;
import town.appraisal.stage.publish.Manifest;
import town.appraisal.stage.publish.OutputFolder;
import town.appraisal.store.written.OutputFile;
import town.appraisal.store.written.OutputFiles;
import town.appraisal.store.OutputId;
import town.appraisal.store.Run;
import town.appraisal.store.RunState;
import town.appraisal.store.Runs;
import town.appraisal.store.judged.StoredFiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

/** What is published while the database, the disk or the clock fails. */
class PublicationTests {

	private static final Instant NOW = Instant.parse("2025-01-10T20:00:00Z");

	private final Run run = new Run(1, new OutputId(""), "2024-a-1", 2024, "a", 1, false, "1.0.0", "2024.1",
			RunState.OPEN, OffsetDateTime.ofInstant(NOW, ZoneOffset.UTC), Optional.empty());

	private final ManifestFacts facts = mock(ManifestFacts.class);

	private final OutputFiles outputs = mock(OutputFiles.class);

	private final Runs runs = mock(Runs.class);

	private final Clock clock = mock(Clock.class);

	private final Path place;

	private final OutputFolder folder;

	private final Publication publication;

	PublicationTests(@TempDir Path place) {
		this.place = place;
		this.folder = spy(new OutputFolder(place));
		this.publication = new Publication(this.facts, this.folder, this.outputs, mock(StoredFiles.class), this.runs,
				this.clock);
	}

	@BeforeEach
	void aRunThatIsReadyToBePublished() throws IOException {
		when(this.clock.instant()).thenReturn(NOW);
		when(this.clock.getZone()).thenReturn(ZoneOffset.UTC);
		Amounts nothing = new Amounts(Money.ZERO, Money.ZERO, Money.ZERO);
		when(this.facts.manifest(any(), any()))
			.thenAnswer((call) -> new Manifest(this.run.id(), 2024, "", call.<OffsetDateTime>getArgument(1).toString(),
					"", "", "", 0, 0, Map.of(), Map.of(), nothing, nothing, Map.of(), List.of(), List.of()));
		this.folder.staging(this.run.id()).write("区级汇总.xlsx", (out) -> out.write(1));
		when(this.outputs.all(this.run)).thenReturn(List.of(new OutputFile("区级汇总.xlsx", "", 1)));
		Files.createDirectories(this.place.resolve("2024"));
		Files.writeString(this.place.resolve("2024/区级汇总.xlsx"), "上次的结果");
	}

	@Test
	void theOutputsAppearTogetherWithTheirManifest() throws IOException {
		this.publication.publish(this.run);

		assertThat(this.place.resolve("2024/区级汇总.xlsx")).hasBinaryContent(new byte[] { 1 });
		assertThat(this.folder.published(2024)).contains("2024-a-1");
	}

	@Test
	void aDatabaseThatCannotRecordThePublicationKeepsItFromAppearing() throws IOException {
		doThrow(new DataAccessResourceFailureException("connection lost")).when(this.runs).published(any(), any());

		assertThatExceptionOfType(DataAccessResourceFailureException.class)
			.isThrownBy(() -> this.publication.publish(this.run));
		verify(this.folder, never()).publish(anyInt(), any());
		theOldOutputsAreInPlace();
	}

	@Test
	void aDiskThatLostAnOutputIsToldWithTheNameOfTheFile() throws IOException {
		Files.delete(this.place.resolve(".state/staging/2024-a-1/区级汇总.xlsx"));

		assertThatExceptionOfType(RunFault.class).isThrownBy(() -> this.publication.publish(this.run))
			.withMessage("暂存的输出不完整（缺 区级汇总.xlsx），请加 --fresh 重新运行");
		theOldOutputsAreInPlace();
	}

	@Test
	void anExchangeThatFailsEndsTheStepAndMayBeTriedAgain() throws IOException {
		doThrow(new IOException("No space left on device")).doCallRealMethod()
			.when(this.folder)
			.publish(2024, this.run.id());

		assertThatExceptionOfType(IOException.class).isThrownBy(() -> this.publication.publish(this.run));
		theOldOutputsAreInPlace();
		this.publication.publish(this.run);

		assertThat(this.folder.published(2024)).contains("2024-a-1");
	}

	@Test
	void whatIsInPlaceIsNotExchangedAgain() throws IOException {
		this.publication.publish(this.run);
		this.publication.publish(this.run);

		verify(this.folder).publish(2024, this.run.id());
	}

	@Test
	void aClockThatWasSetBackStopsNothing() throws IOException {
		when(this.clock.instant()).thenReturn(NOW.minusSeconds(3600));

		this.publication.publish(this.run);

		assertThat(this.place.resolve("2024/run.json")).content().contains("\"finished\" : \"2025-01-10T19:00Z\"");
	}

	private void theOldOutputsAreInPlace() {
		assertThat(this.place.resolve("2024/区级汇总.xlsx")).hasContent("上次的结果");
	}

}
