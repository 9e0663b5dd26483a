package town.appraisal.job;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.springframework.batch.infrastructure.item.ItemProcessor;

import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.appraisal.PastYears;
import town.appraisal.domain.appraisal.Receipt;
import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.digest.Sha256;
import town.appraisal.domain.project.Project;
import town.appraisal.flow.Attribution;
import town.appraisal.flow.JudgementKeys;
import town.appraisal.stage.intake.Inbox;
import town.appraisal.store.DueFile;
import town.appraisal.store.JudgedFile;

/**
 * Judges one file. The bytes are read once, so the hash on record is that of the bytes
 * that were judged, also when somebody replaces the file in the meantime.
 */
final class FileJudge implements ItemProcessor<DueFile, JudgedFile> {

	/** A filled form takes some 50 KB; a file of this many bytes is something else. */
	private static final long LIMIT = 64L * 1024 * 1024;

	private final Inbox inbox;

	private final FileAppraisal appraisal;

	private final Attribution attribution;

	private final JudgementKeys keys;

	private final PastYears past;

	FileJudge(Inbox inbox, FileAppraisal appraisal, Attribution attribution, JudgementKeys keys, PastYears past) {
		this.inbox = inbox;
		this.appraisal = appraisal;
		this.attribution = attribution;
		this.keys = keys;
		this.past = past;
	}

	@Override
	public JudgedFile process(DueFile due) throws IOException {
		Receipt receipt = due.receipt();
		AppraisedFile file = (receipt.size() > LIMIT) ? tooLarge(receipt) : judge(receipt, this.inbox.bytes(receipt));
		return new JudgedFile(due.seq(), this.attribution.attribute(file),
				this.keys.of(file.receipt(), file.submission(), this.past, due.firstReceipt()));
	}

	private AppraisedFile judge(Receipt expected, byte[] bytes) {
		Receipt receipt = new Receipt(expected.path(), Sha256.of(bytes), bytes.length, expected.saved());
		try {
			return this.appraisal.appraise(receipt, bytes, this.past);
		}
		catch (RuntimeException ex) {
			throw new RunFault("处理文件时程序出错：" + receipt.path(), ex);
		}
	}

	private static AppraisedFile tooLarge(Receipt receipt) {
		return new AppraisedFile(receipt, Status.UNREADABLE, new Project("", "", "", "", "", 0), false,
				Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), "文件超过 64 MB，不像填好的自评表，请核对后重报");
	}

}
