"""Makes keys through the emulator's IAM and prints them as JSON. The first three calls are free, the rest need a right signature."""

import json
import sys

import boto3


def client(service, key=None, region="us-east-1"):
    given = (
        {"aws_access_key_id": key["id"], "aws_secret_access_key": key["secret"]}
        if key
        else {"aws_access_key_id": "none", "aws_secret_access_key": "none"}
    )
    return boto3.client(service, endpoint_url=sys.argv[1], region_name=region, **given)


def key_of(iam, user):
    made = iam.create_access_key(UserName=user)["AccessKey"]
    return {"id": made["AccessKeyId"], "secret": made["SecretAccessKey"]}


everything = json.dumps(
    {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}
)
free = client("iam")
free.create_user(UserName="admin")
free.put_user_policy(UserName="admin", PolicyName="all", PolicyDocument=everything)
admin = key_of(free, "admin")

iam = client("iam", admin)
iam.create_user(UserName="leaky")
iam.put_user_policy(UserName="leaky", PolicyName="all", PolicyDocument=everything)
leaky = key_of(iam, "leaky")
iam.create_user(UserName="gone")
gone = key_of(iam, "gone")
iam.delete_access_key(UserName="gone", AccessKeyId=gone["id"])
trust = json.dumps(
    {
        "Version": "2012-10-17",
        "Statement": [
            {"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"}
        ],
    }
)
role = iam.create_role(RoleName="deployer", AssumeRolePolicyDocument=trust)["Role"]["Arn"]
iam.put_role_policy(RoleName="deployer", PolicyName="all", PolicyDocument=everything)
made = client("sts", admin).assume_role(RoleArn=role, RoleSessionName="ci")["Credentials"]
session = {
    "id": made["AccessKeyId"],
    "secret": made["SecretAccessKey"],
    "token": made["SessionToken"],
}
print(json.dumps({"admin": admin, "leaky": leaky, "gone": gone, "session": session}))
